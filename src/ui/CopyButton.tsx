import { useEffect, useState } from "react";
import { LinkButton } from "./LinkButton";
import { VisuallyHidden } from "./VisuallyHidden";

type CopyButtonProps = {
  /** Asked when the button is pressed. */
  text(): string;
  /** What it is called, where "copy" alone does not tell of what. */
  label?: string;
  words: { copy: string; copied: string; failed: string };
};

/** Milliseconds for which the button says how it went. */
const SAID_FOR = 2000;

/** Copies a text, and says whether it could. */
export function CopyButton({ text, label, words }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "failed">();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      // Missing where the page is no secure context, refused where the frame may not.
      await navigator.clipboard.writeText(text());
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };

  return (
    <>
      <LinkButton aria-label={outcome ? undefined : label} onClick={copy}>
        {words[outcome ?? "copy"]}
      </LinkButton>
      <VisuallyHidden role="status">{outcome && words[outcome]}</VisuallyHidden>
    </>
  );
}
