import { useState } from "react";
import { pinFocused } from "../../form/pinFocused";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Dialog } from "../../ui/Dialog";
import { LinkButton } from "../../ui/LinkButton";
import { useLaterWords, useWords } from "../../words/WordsContext";
import styles from "./KeysDialog.module.css";
import { keyRows } from "./keyRows";
import { pressedBy, pressKeys } from "./pressKeys";
import { questionMark } from "./questionMark";
import { shortcuts } from "./shortcuts";

type Props = {
  open: boolean;
  sections: readonly string[];
  /** The id of the first control. */
  first: string;
  onClose(): void;
};

/** What can be done by keys; each line does it, too. */
export function KeysDialog({ open, sections, first, onClose }: Props) {
  const words = useWords();
  const later = useLaterWords();
  const [isOn, setOn] = useState(questionMark.isOn);
  const say = later.keys;
  const names: { readonly [part: string]: string } = say.names;

  function press(aria: string) {
    onClose();
    // Once the focus is back where it was.
    setTimeout(() => (aria === shortcuts.pin.aria ? pinFocused(document) : pressKeys(aria, first)));
  }

  return (
    <Dialog
      open={open}
      title={say.title}
      onClose={onClose}
      actions={
        <Button kind="secondary" onClick={onClose}>
          {say.close}
        </Button>
      }
    >
      <p>{say.intro}</p>
      <ul className={styles.list}>
        {keyRows(sections, words, later).map(({ text, aria, parts }) => (
          <li key={aria} className={styles.row}>
            <LinkButton disabled={!canBePressed(aria)} onClick={() => press(aria)}>
              {text}
            </LinkButton>
            <span className={styles.keys} dir="ltr">
              {parts.map((part) => (
                <kbd key={part}>{names[part] ?? part}</kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <Checkbox
        id="question-mark"
        label={say.questionMark}
        checked={isOn}
        onChange={(on) => {
          questionMark.turn(on);
          setOn(on);
        }}
      />
    </Dialog>
  );
}

function canBePressed(aria: string): boolean {
  return aria === shortcuts.pin.aria || aria === shortcuts.first.aria || pressedBy(aria) !== undefined;
}
