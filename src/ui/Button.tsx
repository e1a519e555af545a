import type { ComponentProps, MouseEvent } from "react";
import styles from "./Button.module.css";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "style"> & {
  /** Primary: what the page is for, once a page. Quiet looks like a link. Danger can't be taken back. */
  kind: "primary" | "secondary" | "quiet" | "danger";
  /** It is at work: keeps the focus, ignores presses. */
  busy?: boolean;
  /** The keys that do the same, as people read them: "Ctrl ↵". */
  shortcut?: string;
  /** The same keys in ARIA's spelling: "Control+Enter". */
  ariaKeyshortcuts?: string;
};

/** Something to press. */
export function Button(props: ButtonProps) {
  const { kind, busy, shortcut, ariaKeyshortcuts, type = "button", onClick, children, ...rest } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // Not `disabled`, which would drop the focus; so a press has to be stopped here, from submitting too.
    if (busy) return event.preventDefault();
    onClick?.(event);
  };
  return (
    <button
      {...rest}
      className={styles.button}
      data-kind={kind}
      type={type}
      onClick={press}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={ariaKeyshortcuts}
    >
      {children}
      {shortcut && (
        <span className={styles.shortcut} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}
