import { useState } from "react";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords, useWords } from "../words/WordsContext";
import type { Storage } from "./createStorage";
import { notConnected } from "./notConnected";
import { useStore } from "./useStore";

type Props = { storage: Storage; onCopy(): void; onOpenCopy(): void };

/** Says once that nothing can be kept on this computer, and what to do instead. */
export function NotKeptNotice({ storage, onCopy, onOpenCopy }: Props) {
  const state = useStore(storage, notConnected.storage);
  const [isClosed, setClosed] = useState(false);
  const words = useWords();
  const say = useLaterWords().kept;
  if (isClosed || state.kind !== "not-kept") return null;
  return (
    <Notice
      tone="warning"
      title={say.notKept.title}
      live="polite"
      actions={
        <>
          <Button kind="secondary" onClick={onCopy}>
            {words.page.copy}
          </Button>
          <Button kind="quiet" onClick={onOpenCopy}>
            {words.actions.openCopy}
          </Button>
          <Button kind="quiet" onClick={() => setClosed(true)}>
            {say.dismiss}
          </Button>
        </>
      }
    >
      <p>
        {say.notKept.why[state.why]} {say.notKept.text}
      </p>
    </Notice>
  );
}
