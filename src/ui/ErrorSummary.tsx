import type { MouseEvent, Ref } from "react";
import styles from "./ErrorSummary.module.css";
import { focusControl } from "./focusControl";

type ErrorSummaryProps = {
  id?: string;
  title: string;
  /** What is wrong, in the order of the page; `id` is the control's. */
  items: readonly { id: string; text: string }[];
  /** To move the focus here when it appears. */
  ref?: Ref<HTMLDivElement>;
};

/** Everything that is wrong, each line a link to its control. */
export function ErrorSummary({ id, title, items, ref }: ErrorSummaryProps) {
  return (
    <div id={id} ref={ref} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      {/* It is said when it comes; what is mended or found later is said at its field. */}
      <ul className={styles.list} aria-live="off">
        {items.map((item) => (
          <li key={`${item.id} ${item.text}`}>
            <a className={styles.link} href={`#${item.id}`} onClick={(event) => goTo(event, item.id)}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: MouseEvent<HTMLAnchorElement>, id: string) {
  // The address stays as it is: an entry in the history would make "back" leave the form in two steps.
  event.preventDefault();
  focusControl(event.currentTarget.ownerDocument, id);
}
