import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/WordsContext";

/** Says so when the page itself breaks, instead of going blank. */
export class Crash extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const words = useWords();
  return (
    <Notice
      tone="error"
      title={words.page.crashed}
      live="assertive"
      actions={
        <Button kind="secondary" onClick={() => location.reload()}>
          {words.page.reload}
        </Button>
      }
    />
  );
}
