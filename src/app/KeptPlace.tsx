import { useState } from "react";
import { shownText } from "../contact/shownText";
import type { Session } from "../highlevel/getSession";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
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

type Note = { tone: "info" | "warning" | "error"; text: string };

/** What is kept on this computer beside the entry in the form, and the way to open a copy. */
export function KeptPlace({ connection, session, keeping, first }: Props) {
  const [note, setNote] = useState<Note>();
  const say = useLaterWords().kept;

  /** Says what the entry lost that stands in the form now. */
  function show(lostFiles: readonly string[] | undefined, lost: (files: readonly string[]) => string) {
    setNote(
      lostFiles && lostFiles.length > 0
        ? { tone: "warning", text: lost(lostFiles.map(shownText)) }
        : undefined,
    );
    if (lostFiles) focusSoon(first);
  }

  async function open(file: File) {
    const lostFiles = await keeping.openCopy(file);
    if (lostFiles) show(lostFiles, say.copyFiles);
    else setNote({ tone: "error", text: say.copyWrong(shownText(file.name)) });
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
          {note.text}
        </Notice>
      )}
      <EarlierList
        world={connection.door.world}
        session={session}
        entries={connection.earlier}
        onGoOn={async (earlier) => show(await keeping.goOn(earlier), say.lostFiles)}
      />
    </>
  );
}
