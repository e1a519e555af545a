import styles from "./JsonTree.module.css";
import type { Branch } from "./treeOf";

/** So many levels stand open; deeper ones open when somebody wants to see them. */
const openLevels = 2;

/** A JSON as lists in lists. Whatever opens is opened by Enter or Space. */
export function JsonTree({ root, label }: { root: Branch; label: string }) {
  return (
    <ul className={styles.tree} aria-label={label} dir="ltr" translate="no">
      {branch(root, 0)}
    </ul>
  );
}

function branch(value: Branch, level: number, key?: number) {
  const { name, kind, text, size, inside } = value;
  const named = name !== undefined && <span data-kind="key">{`${name}: `}</span>;
  if (text !== undefined)
    return (
      <li key={key}>
        {named}
        <span data-kind={kind}>{text}</span>
      </li>
    );
  const head = (
    <>
      {named}
      <span data-kind="punctuation">{kind === "array" ? `[${size}]` : `{${size}}`}</span>
    </>
  );
  const list = inside.length > 0 && <ul>{inside.map((each, index) => branch(each, level + 1, index))}</ul>;
  if (level < openLevels || !list)
    return (
      <li key={key}>
        {head}
        {list}
      </li>
    );
  return (
    <li key={key}>
      <details>
        <summary>{head}</summary>
        {list}
      </details>
    </li>
  );
}
