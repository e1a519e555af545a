import { type MouseEvent, useRef } from "react";
import { Radio } from "../ui/Radio";
import { OtherText } from "./OtherText";
import styles from "./options.module.css";

type Props = {
  id: string;
  name: string;
  checked: boolean;
  /** What is typed, or was typed before another one was chosen. */
  text: string;
  /** It is chosen, with this text. */
  onChange(text: string): void;
  words: { other: string; otherText: string };
};

/** The last radio: another answer, which is typed. Typing chooses it. */
export function OtherRadio({ id, name, checked, text, onChange, words }: Props) {
  const input = useRef<HTMLInputElement>(null);

  function press(event: MouseEvent) {
    // The arrow keys press it too, and go on to the next one from here.
    if (event.detail > 0) input.current?.focus();
  }

  return (
    <div className={styles.other}>
      <Radio
        id={id}
        name={name}
        label={words.other}
        checked={checked}
        onChoose={() => onChange(text)}
        onClick={press}
      />
      <div className={styles.radioOther}>
        <OtherText ref={input} id={`${id}-text`} label={words.otherText} text={text} onChange={onChange} />
      </div>
    </div>
  );
}
