import { type ClipboardEvent, type ComponentProps, type DragEvent, useEffect, useRef, useState } from "react";
import { Button } from "./Button";
import { ChosenFiles } from "./ChosenFiles";

import styles from "./FilePicker.module.css";
import { RefusedList } from "./RefusedList";
import { VisuallyHidden } from "./VisuallyHidden";

type Chosen = ComponentProps<typeof ChosenFiles>;
type Refused = ComponentProps<typeof RefusedList>;

type FilePickerProps = {
  /** Of the button that opens the system's choice of files. */
  id: string;
  files: Chosen["files"];
  refused: Refused["refused"];
  /** How many files there can be. */
  most: number;
  /** In small letters without a dot; what the system's choice shows at first. Any, where there are none. */
  endings: readonly string[];
  /** BCP 47. */
  locale: string;
  /** What happened to the files, read out politely. */
  said: string;
  /** Files were chosen, dropped or pasted, of any number and kind. */
  onPick(files: readonly File[]): void;
  onRemove: Chosen["onRemove"];
  onDismiss: Refused["onDismiss"];
  words: Chosen["words"] & Refused["words"] & { pick: string; drop: string; takes: string };
};

/** Files, chosen with a button, dropped or pasted. What may be chosen is for its owner to say. */
export function FilePicker(props: FilePickerProps) {
  const { id, files, refused, most, endings, locale, said, onPick, onRemove, onDismiss, words } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  useNoDropBeside();

  function pick(list: FileList | null) {
    // The browser empties the list when its input is.
    const picked = [...(list ?? [])];
    if (chooser.current) chooser.current.value = "";
    if (picked.length > 0) onPick(picked);
  }

  function drag(event: DragEvent<HTMLDivElement>) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  }

  function leave(event: DragEvent<HTMLDivElement>) {
    // What is dragged over is left for the things inside it, too.
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
      setIsOver(false);
    }
  }

  function drop(event: DragEvent<HTMLDivElement>) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setIsOver(false);
    pick(event.dataTransfer.files);
  }

  function paste(event: ClipboardEvent) {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    pick(event.clipboardData.files);
  }

  /** The button that was pressed goes with its line. */
  function goOn() {
    document.getElementById(id)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: where files fall; the button does the same for keys.
    <div
      className={styles.picker}
      data-over={isOver || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
      onPaste={paste}
    >
      <div className={styles.choose}>
        <Button id={id} kind="secondary" onClick={() => chooser.current?.click()}>
          {words.pick}
        </Button>
        <span>{words.drop}</span>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple={most > 1}
          accept={endings.map((ending) => `.${ending}`).join(",") || undefined}
          onChange={(event) => pick(event.currentTarget.files)}
        />
      </div>
      <p className={styles.small}>{words.takes}</p>
      <ChosenFiles
        files={files}
        locale={locale}
        onRemove={(key) => {
          onRemove(key);
          goOn();
        }}
        words={words}
      />
      <RefusedList
        refused={refused}
        onDismiss={(key) => {
          onDismiss(key);
          goOn();
        }}
        words={words}
      />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

/** A file that falls beside the control would open in place of the page, and what was typed would be gone. */
function useNoDropBeside() {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    document.addEventListener("dragover", keep);
    document.addEventListener("drop", keep);
    return () => {
      document.removeEventListener("dragover", keep);
      document.removeEventListener("drop", keep);
    };
  }, []);
}

function hasFiles({ dataTransfer }: { dataTransfer: DataTransfer | null }): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
