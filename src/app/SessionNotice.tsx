import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/WordsContext";

/** The gateway cannot be reached, so nothing can be sent so far. */
export function SessionNotice({ onRetry }: { onRetry(): void }) {
  const say = useWords().page;
  return (
    <Notice
      id="session"
      tone="error"
      live="polite"
      actions={
        <Button kind="secondary" onClick={onRetry}>
          {say.tryAgain}
        </Button>
      }
    >
      {say.noSession}
    </Notice>
  );
}
