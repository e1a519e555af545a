import { useState } from "react";
import { shownText } from "../contact/shownText";
import type { Session } from "../highlevel/getSession";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { LaterWords } from "../words/enLater";
import { useLaterWords } from "../words/WordsContext";
import { copyChooser } from "./copyChooser";
import type { Connection } from "./createConnection";
import { EarlierList } from "./EarlierList";
import { focusSoon } from "./focusSoon";
import { NotKeptNotice } from "./NotKeptNotice";
import type { Keeping } from "./useKeeping";

type Props = {
  connection: Connection;
  session: Session | undefined;
  keeping: Keeping;
  /** The id of the form's first control. */
  first: string;
};

/** What of an entry that was opened could not be had back, or that it was none. */
type Note = { tone: "warning" | "error"; text: (words: LaterWords["kept"]) => string };

/** What is kept on this computer beside the entry in the form, and the way to open a copy. */
export function KeptPlace({ connection, session, keeping, first }: Props) {
  const [note, setNote] = useState<Note>();
  const say = useLaterWords().kept;

  /** Says what the entry lost that stands in the form now. */
  function show(lostFiles: readonly string[] | undefined, lost: "lostFiles" | "copyFiles") {
    setNote(
      lostFiles && lostFiles.length > 0
        ? { tone: "warning", text: (words) => words[lost](lostFiles.map(shownText)) }
        : undefined,
    );
    if (lostFiles) focusSoon(first);
  }

  async function open(file: File) {
    const lostFiles = await keeping.openCopy(file);
    if (lostFiles) show(lostFiles, "copyFiles");
    else setNote({ tone: "error", text: (words) => words.copyWrong(shownText(file.name)) });
  }

  return (
    <>
      <input
        id={copyChooser}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen once more.
          if (file) void open(file).finally(() => (currentTarget.value = ""));
        }}
      />
      <NotKeptNotice
        storage={connection.storage}
        onCopy={() => void keeping.copy()}
        onOpenCopy={() => document.getElementById(copyChooser)?.click()}
      />
      {note && (
        <Notice
          tone={note.tone}
          live="polite"
          actions={
            <Button kind="quiet" onClick={() => setNote(undefined)}>
              {say.dismiss}
            </Button>
          }
        >
          {note.text(say)}
        </Notice>
      )}
      <EarlierList
        world={connection.door.world}
        session={session}
        entries={connection.earlier}
        onGoOn={async (earlier) => show(await keeping.goOn(earlier), "lostFiles")}
      />
    </>
  );
}
