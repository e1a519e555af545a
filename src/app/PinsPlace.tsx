import { labelOf } from "../fields/labelOf";
import type { ContactForm } from "../form/useContactForm";
import { LinkButton } from "../ui/LinkButton";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import type { Words } from "../words/en";
import type { LaterWords } from "../words/enLater";
import { useLaterWords, useWords } from "../words/WordsContext";
import type { Pins, PinsState } from "./createPins";
import { focusSoon } from "./focusSoon";
import { shortcuts } from "./keys/shortcuts";
import styles from "./PinsPlace.module.css";
import { usePinsInForm } from "./usePinsInForm";
import { useStore } from "./useStore";

type Props = {
  pins: Pins;
  form: ContactForm;
  /** The id of the form's first control; nothing while there is no form. */
  first: string | undefined;
};

/** How many fields are pinned, the way to take all pins out, and what is said when one was put in or out. */
export function PinsPlace({ pins, form, first }: Props) {
  const state = useStore(pins, pins.now());
  const words = useWords();
  const { pins: say } = useLaterWords();
  const count = form.asked.fields.filter(({ pinned }) => pinned).length;
  usePinsInForm(pins, form);

  function clear() {
    pins.clear();
    if (first) focusSoon(first);
  }

  return (
    <>
      {count > 0 && first && (
        <p className={styles.line}>
          <span>{say.count(count)}</span>
          <span> · </span>
          <LinkButton ariaKeyshortcuts={shortcuts.unpinAll.aria} onClick={clear}>
            {say.clear}
          </LinkButton>
        </p>
      )}
      <VisuallyHidden role="status">{sentenceOf(state, say, words)}</VisuallyHidden>
    </>
  );
}

function sentenceOf({ last }: PinsState, say: LaterWords["pins"], words: Words): string {
  if (!last) return "";
  if (last.did === "clear") return say.cleared;
  return say.did[last.did](labelOf(last.field, words));
}
