import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/WordsContext";

/** A part of the page is gone, and loading the page anew would lose what is typed. */
export function ReleaseNotice({ onCopy }: { onCopy(): void }) {
  const say = useWords().page;
  return (
    <Notice
      tone="warning"
      live="assertive"
      actions={
        <>
          <Button kind="secondary" onClick={onCopy}>
            {say.copy}
          </Button>
          <Button kind="secondary" onClick={() => window.location.reload()}>
            {say.reload}
          </Button>
        </>
      }
    >
      {say.newRelease}
    </Notice>
  );
}
