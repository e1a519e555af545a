import { type DragEvent, useState } from "react";
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
import { onFillKeys } from "../onFillKeys";
import styles from "./Json.module.css";

/** Why nothing was filled in: there is no body, or nothing of it has a place in the form. */
type Fault = (BodyReading & { ok: false }) | { why: "blank" };

type Props = {
  isSending: boolean;
  /** Whether anything of a body could be filled in. */
  onFill(body: Parts): boolean;
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
    if (read.ok && onFill(read.body)) return;
    setFault(read.ok ? { why: "blank" } : read);
    focusSoon("json-text");
  }

  function change(next: string) {
    setText(next);
    setFault(undefined);
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
      <div className={styles.inside} onKeyDown={onFillKeys(fill)} onDrop={(event) => void drop(event)}>
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
