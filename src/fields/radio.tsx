import { useState } from "react";
import type { FieldOption } from "../contact/CustomField";
import { LinkButton } from "../ui/LinkButton";
import { Radio } from "../ui/Radio";
import { chosenOne } from "./chosenOne";
import { GroupFrame } from "./GroupFrame";
import type { EditorProps, KindOf } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { meantOption } from "./meantOption";
import { OtherRadio } from "./OtherRadio";
import styles from "./options.module.css";
import { otherNote } from "./otherNote";
import { PlainAnswer } from "./PlainAnswer";

/** One of a field's options, all of them in sight. The draft is its value, or another text. */
export const radio: KindOf<string, string> = { empty: "", schema: chosenOne, Editor: RadioEditor };

function RadioEditor(props: EditorProps<string>) {
  const { options } = props.field;
  return options ? <OptionRadios {...props} options={options} /> : <PlainAnswer {...props} />;
}

/** What is known beyond the draft, as long as the draft is the one that was given. */
type Beyond = { given: string; otherText: string; isOther: boolean };

function OptionRadios(props: EditorProps<string> & { options: readonly FieldOption[] }) {
  const { value, onChange, onBlur, options, ...frame } = props;
  const [beyond, setBeyond] = useState<Beyond>();
  const { allowsOther, name } = frame.field;
  const own = beyond?.given === value ? beyond : undefined;
  const chosen = meantOption(options, value.trim());
  // A text that happens to be an option stays a text until its input is left.
  const isOther = own?.isOther || (value.trim() !== "" && !chosen);
  const otherText = isOther ? value : (own?.otherText ?? "");

  function choose(next: string, isOtherNext: boolean) {
    setBeyond({ given: next, otherText: isOtherNext ? next : otherText, isOther: isOtherNext });
    onChange(next);
  }

  function clear() {
    setBeyond(undefined);
    onChange("");
    document.getElementById(`${name}-0`)?.focus();
  }

  function leave() {
    // Another answer that was chosen and left blank is none.
    setBeyond(own && { ...own, isOther: false });
    onBlur();
  }

  return (
    <GroupFrame
      {...frame}
      role="radiogroup"
      note={otherNote([value], options, frame.context.words)}
      onBlur={leave}
    >
      <div className={styles.options}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            id={`${name}-${index}`}
            name={name}
            label={option.label}
            checked={!isOther && chosen === option}
            onChoose={() => choose(option.value, false)}
          />
        ))}
        {(allowsOther || isOther) && (
          <OtherRadio
            id={`${name}-other`}
            name={name}
            checked={isOther}
            text={otherText}
            onChange={(text) => choose(text, true)}
            words={laterWordsOf(frame.context).options}
          />
        )}
      </div>
      {(chosen || isOther) && (
        <LinkButton onClick={clear}>{laterWordsOf(frame.context).options.clear}</LinkButton>
      )}
    </GroupFrame>
  );
}
