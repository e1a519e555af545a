import { useRef, useState } from "react";
import { shownText } from "../../contact/shownText";
import { judgePuts, type Put, type PutAnswer, putAnswers } from "../../form/putAnswers";
import type { ContactForm } from "../../form/useContactForm";
import { Button } from "../../ui/Button";
import { useLaterWords } from "../../words/WordsContext";
import { focusSoon } from "../focusSoon";
import { shortcuts } from "../keys/shortcuts";
import { PasteDialog } from "./PasteDialog";
import styles from "./PasteDialog.module.css";
import { PutNotice } from "./PutNotice";
import { type CardFault, readCardFiles } from "./readCardFiles";
import { useDroppedFiles } from "./useDroppedFiles";

type Props = { form: ContactForm; isSending: boolean };

/** How long what was pasted stays after the dialog was closed. */
const keptFor = 60_000;

/** The way to fill the form from what was copied elsewhere, and the way back. */
export function PastePlace({ form, isSending }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [fileFault, setFileFault] = useState<CardFault>();
  const [puts, setPuts] = useState<readonly Put[]>();
  const closedAt = useRef(0);
  const say = useLaterWords().paste;

  useDroppedFiles((files) => void take(files));

  async function take(files: readonly File[]) {
    const read = await readCardFiles(files);
    // What is in the box already stays where the file gives nothing.
    if (read.ok) setText(read.text);
    setFileFault(read.ok ? undefined : read);
    setOpen(true);
  }

  function open() {
    if (Date.now() - closedAt.current > keptFor) setText("");
    setFileFault(undefined);
    setOpen(true);
  }

  function close() {
    closedAt.current = Date.now();
    setOpen(false);
  }

  async function fill(answers: readonly PutAnswer[]) {
    const done = putAnswers(form, answers);
    setOpen(false);
    setText("");
    setPuts(done);
    const wrong = await judgePuts(form, done).catch(() => undefined);
    const first = wrong ?? done[0]?.field.name;
    if (first) focusSoon(first);
  }

  return (
    <>
      <Button
        kind="secondary"
        disabled={isSending}
        aria-haspopup="dialog"
        ariaKeyshortcuts={shortcuts.paste.aria}
        onClick={open}
      >
        {say.open}
      </Button>
      {/* Always there: what comes into it is read out. */}
      <div className={styles.said} aria-live="polite">
        {puts && <PutNotice form={form} puts={puts} onEnd={() => setPuts(undefined)} />}
      </div>
      {isOpen && (
        <PasteDialog
          form={form}
          text={text}
          fileFault={fileFault && say.file[fileFault.why](shownText(fileFault.name))}
          isSending={isSending}
          onText={(typed) => {
            setText(typed);
            setFileFault(undefined);
          }}
          onFill={(answers) => void fill(answers)}
          onClose={close}
        />
      )}
    </>
  );
}
