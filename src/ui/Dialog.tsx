import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";

type DialogProps = {
  open: boolean;
  title: string;
  /** Asked for by Escape or by the system; the dialog stays until `open` is false. */
  onClose(): void;
  children: ReactNode;
  /** Its buttons. */
  actions: ReactNode;
  /** It holds a list or a longer text. */
  wide?: boolean;
};

/** A question that has to be answered before going on. The browser moves the focus in, keeps it, and gives it back. */
export function Dialog({ open, title, onClose, children, actions, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file input inside sends a cancel of its own, which bubbles.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // A browser may close it without asking, at a second Escape.
        if (open && !event.currentTarget.open) onClose();
      }}
    >
      {open && (
        <div className={styles.inside}>
          <h2 id={titleId}>{title}</h2>
          <div>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </div>
      )}
    </dialog>
  );
}
