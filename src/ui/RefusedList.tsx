import styles from "./FilePicker.module.css";
import { LinkButton } from "./LinkButton";

type RefusedListProps = {
  refused: readonly RefusedFile[];
  onDismiss(key: string): void;
  words: {
    /** Names the list. */
    notAdded: string;
    dismiss: string;
    dismissFile(name: string): string;
  };
};

/** A file that was not taken, and why, in a sentence that names it. */
export type RefusedFile = { key: string; name: string; why: string };

/** The files that were not taken, each until it is dismissed. */
export function RefusedList({ refused, onDismiss, words }: RefusedListProps) {
  if (refused.length === 0) return null;
  return (
    <ul className={styles.refused} aria-label={words.notAdded}>
      {refused.map(({ key, name, why }) => (
        <li key={key} className={styles.refusal}>
          <span>{why}</span>
          <LinkButton aria-label={words.dismissFile(name)} onClick={() => onDismiss(key)}>
            {words.dismiss}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
