import styles from "./TagInput.module.css";

type TagListProps = {
  /** Of the control; ids in the list are made from it. */
  id: string;
  tags: readonly string[];
  isKnown?(tag: string): boolean;
  shown(tag: string): string;
  onRemove(tag: string): void;
  words: { list: string; remove(tag: string): string; isNew?: string };
};

/** The tags that are there, each with a button that takes it away. */
export function TagList({ id, tags, isKnown, shown, onRemove, words }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.list}>
      {tags.map((tag, index) => {
        const newId = words.isNew && isKnown && !isKnown(tag) ? `${id}-new-${index}` : undefined;
        return (
          <li key={tag} className={styles.tag}>
            <bdi>{shown(tag)}</bdi>
            {newId && (
              <span id={newId} className={styles.new}>
                {words.isNew}
              </span>
            )}
            <button
              type="button"
              aria-label={words.remove(shown(tag))}
              aria-describedby={newId}
              onClick={() => onRemove(tag)}
            >
              <svg viewBox="0 0 8 8" width="8" height="8" stroke="currentColor" aria-hidden="true">
                <path d="m1 1 6 6m0-6-6 6" strokeWidth="1.25" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
