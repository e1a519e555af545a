import { type DragEvent, type KeyboardEvent, useState } from "react";
import type { Parts } from "../../contact/Parts";
import { type BodyReading, readBody } from "../../paste/readBody";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Field } from "../../ui/Field";
import { TextArea } from "../../ui/TextArea";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import type { LaterWords } from "../../words/enLater";
import { useLaterWords, useWords } from "../../words/WordsContext";
import { focusSoon } from "../focusSoon";
import styles from "./Json.module.css";

type Fault = BodyReading & { ok: false };

type Props = {
  isSending: boolean;
  /** Gives why nothing of a body could be filled in. */
  onFill(body: Parts): Fault | undefined;
  onClose(): void;
};

/** A box for a request. What was pasted is forgotten with it: there may be a token in it. */
export function JsonDialog({ isSending, onFill, onClose }: Props) {
  const words = useWords();
  const { fromJson: say, paste } = useLaterWords();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<Fault>();
  const sentence = fault && sentenceOf(fault, say.why);

  function fill() {
    if (isSending) return;
    const read = readBody(text);
    const wrong = read.ok ? onFill(read.body) : read;
    setFault(wrong);
    if (wrong) focusSoon("json-text");
  }

  function change(next: string) {
    setText(next);
    setFault(undefined);
  }

  function press(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // By the time the page hears of it the dialog is closed, and these are the page's keys to create.
    event.stopPropagation();
    event.preventDefault();
    fill();
  }

  async function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    change(await file.text().catch(() => ""));
  }

  return (
    <Dialog
      open
      wide
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="secondary" onClick={onClose}>
            {paste.cancel}
          </Button>
          <Button
            kind="primary"
            disabled={isSending}
            ariaKeyshortcuts="Control+Enter Meta+Enter"
            onClick={fill}
          >
            {say.fill}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys do what the button does, and a file falls anywhere. */}
      <div className={styles.inside} onKeyDown={press} onDrop={(event) => void drop(event)}>
        <Field id="json-text" label={say.box} hint={say.hint} error={sentence} errorWord={words.field.error}>
          {(control) => <TextArea control={control} value={text} onChange={change} />}
        </Field>
        <VisuallyHidden role="alert">{sentence}</VisuallyHidden>
      </div>
    </Dialog>
  );
}

function sentenceOf(fault: Fault, say: LaterWords["fromJson"]["why"]): string {
  return fault.why === "json" ? say.json(fault.line, fault.column) : say[fault.why];
}
