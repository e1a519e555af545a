import type { ReactNode } from "react";
import type { ControlProps } from "./ControlProps";
import styles from "./Field.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type FieldProps = {
  /** The control's id; the ids of hint, error, warning and note are made from it. */
  id: string;
  name?: string;
  label: string;
  /** Given for what must be answered: the word after the label, such as "required". */
  requiredWord?: string;
  hint?: ReactNode;
  error?: string;
  /** Said before the error to those who listen, such as "Error:". */
  errorWord?: string;
  /** Below the control; said politely when it changes. */
  note?: ReactNode;
  /** Like note, for what may be a mistake. */
  warning?: string;
  /** At the other end of the label's line. */
  aside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
};

/** A control with its words: label, hint and error above it, warning and note below it. */
export function Field(props: FieldProps) {
  const { id, name, label, requiredWord, hint, error, errorWord, note, warning, aside, children } = props;
  const described = [
    hint && `${id}-hint`,
    error && `${id}-error`,
    warning && `${id}-warning`,
    note && `${id}-note`,
  ];
  const control: ControlProps = {
    id,
    name,
    required: requiredWord ? true : undefined,
    "aria-describedby": described.filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? true : undefined,
  };

  return (
    <div className={styles.field}>
      <div className={styles.above}>
        <div className={styles.line}>
          <span>
            <label className={styles.label} htmlFor={id}>
              {label}
            </label>
            {/* Outside the label, so that the control's name stays the label; `required` tells those who listen. */}
            {requiredWord && (
              <span className={styles.small} aria-hidden="true">
                {" "}
                {requiredWord}
              </span>
            )}
          </span>
          {aside && <span className={styles.small}>{aside}</span>}
        </div>
        {hint && (
          <div id={`${id}-hint`} className={styles.small}>
            {hint}
          </div>
        )}
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            {errorWord && <VisuallyHidden>{errorWord} </VisuallyHidden>}
            {error}
          </p>
        )}
      </div>
      <div className={styles.control}>{children(control)}</div>
      {/* Always there: a live region that arrives together with its words is not read out. */}
      <div className={styles.below} aria-live="polite">
        {warning && (
          <p id={`${id}-warning`} className={styles.warning}>
            {warning}
          </p>
        )}
        {note && (
          <div id={`${id}-note`} className={styles.small}>
            {note}
          </div>
        )}
      </div>
    </div>
  );
}
