import { type Put, takeBack } from "../../form/putAnswers";
import { useAnyHeld } from "../../form/useAnyHeld";
import type { ContactForm } from "../../form/useContactForm";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useLaterWords } from "../../words/WordsContext";
import { focusSoon } from "../focusSoon";
import styles from "./PasteDialog.module.css";

type Props = { form: ContactForm; puts: readonly Put[]; onEnd(): void };

/** Says how much was filled in, for as long as any of it stands there, with the way back. */
export function PutNotice({ form, puts, onEnd }: Props) {
  const say = useLaterWords().paste;
  const isHeld = useAnyHeld(form, puts);
  if (!isHeld) return null;

  function undo() {
    takeBack(form, puts);
    onEnd();
    const [first] = puts;
    if (first) focusSoon(first.field.name);
  }

  return (
    <div className={styles.notice}>
      <Notice
        tone="success"
        live="polite"
        actions={
          <>
            <Button kind="secondary" onClick={undo}>
              {say.undo}
            </Button>
            <Button kind="quiet" onClick={onEnd}>
              {say.dismiss}
            </Button>
          </>
        }
      >
        {say.filled(puts.length)}
      </Notice>
    </div>
  );
}
