import { useSyncExternalStore } from "react";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords, useWords } from "../words/WordsContext";
import type { OutcomeProps } from "./OutcomeNotice";

/** There is no network, or so the browser says. When it is back, it asks; it never sends by itself. */
export function OfflineNotice({ world, isKept, onCreate }: OutcomeProps<"offline">) {
  const isOnline = useSyncExternalStore(networkChanges, world.isOnline, () => true);
  const words = useWords();
  const say = useLaterWords().outcome;
  return (
    <Notice
      id="outcome"
      tone="warning"
      live="polite"
      actions={
        <Button kind="secondary" onClick={() => onCreate(0)}>
          {isOnline ? words.actions.create : say.createOnline}
        </Button>
      }
    >
      {isOnline ? say.onlineAgain : isKept ? say.offline : say.offlineHere}
    </Notice>
  );
}

function networkChanges(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
