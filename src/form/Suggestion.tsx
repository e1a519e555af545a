import { LinkButton } from "../ui/LinkButton";
import { useLaterWords } from "../words/WordsContext";
import styles from "./Suggestion.module.css";

type Props = {
  text: string;
  /** What the button does, said whole: "Use America/Chicago". */
  useIt: string;
  onUse(): void;
};

/** What the answer may be. Nothing is filled in before somebody says so. */
export function Suggestion({ text, useIt, onUse }: Props) {
  const say = useLaterWords().suggestion;
  return (
    // An offer, not an event: it is heard by whoever comes to it.
    <span className={styles.line} aria-live="off">
      <span>{text}</span>
      <LinkButton aria-label={useIt} onClick={onUse}>
        {say.use}
      </LinkButton>
    </span>
  );
}
