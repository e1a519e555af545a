import { useEffect, useState } from "react";
import type { Later } from "../fields/later";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/WordsContext";
import type { Connection } from "./createConnection";
import { keepingParts } from "./keepingParts";
import { noteReload } from "./reloadNote";

/** The page broke: what became of what was typed, and the way on. */
export function Crashed({ connecting }: { connecting: Later<Connection> }) {
  const [isKept, setKept] = useState<boolean>();
  const say = useWords().page;
  const entry = connecting.now()?.entry;
  useEffect(() => {
    void entry?.settle().then(setKept);
  }, [entry]);

  async function copy() {
    (await keepingParts.load()).downloadCopy(entry?.held()?.draft);
  }

  function reload() {
    if (entry) noteReload({ entryId: entry.id(), at: Date.now() });
    location.reload();
  }

  return (
    <Notice
      tone="error"
      title={say.crashed}
      live="assertive"
      actions={
        <>
          <Button kind="secondary" onClick={reload}>
            {say.reload}
          </Button>
          {entry && (
            <Button kind="quiet" onClick={() => void copy()}>
              {say.copy}
            </Button>
          )}
        </>
      }
    >
      {isKept === true && say.crashedKept}
      {isKept === false && say.crashedNotKept}
    </Notice>
  );
}
