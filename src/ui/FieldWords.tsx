import { type HTMLAttributes, type ReactNode, useState } from "react";
import styles from "./Field.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

/** What is said around a control. */
export type FieldWordsProps = {
  /** The control's id; the ids of hint, error, warning and note are made from it. */
  id: string;
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
  /** Below all else: what can be done about it. It does not describe the control. */
  below?: ReactNode;
  /** At the other end of the label's line; `null` keeps its place free for something that comes later. */
  aside?: ReactNode;
  /** The id of what in there describes the control. */
  asideId?: string;
};

type Props = FieldWordsProps & {
  /** A `label` names one control. The `span` of a group is named by id: the group's and `-label`. */
  labelAs: "label" | "span";
  /** For the element around all of it. */
  around?: HTMLAttributes<HTMLDivElement>;
  children: ReactNode;
};

/** Label, hint and error above a control, warning and note below it. */
export function FieldWords({ labelAs, around, children, ...words }: Props) {
  const { id, label, requiredWord, hint, error, errorWord, note, warning, below, aside } = words;
  const [isLeft, setLeft] = useState(false);
  return (
    <div {...around} className={styles.field} onBlurCapture={() => setLeft(true)}>
      <div className={styles.above}>
        <div className={styles.line}>
          <span>
            {labelAs === "label" ? (
              <label className={styles.label} htmlFor={id}>
                {label}
              </label>
            ) : (
              <span id={`${id}-label`} className={styles.label}>
                {label}
              </span>
            )}
            {/* Outside the label, so that the control's name stays the label; `required` tells those who listen. */}
            {requiredWord && (
              <span className={styles.small} aria-hidden="true">
                {" "}
                {requiredWord}
              </span>
            )}
          </span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </div>
        {hint && (
          <div id={`${id}-hint`} className={styles.small}>
            {hint}
          </div>
        )}
        {/* What is wrong with it when somebody goes on is said; where sending finds it, the summary says it. */}
        <div className={styles.said} aria-live={isLeft ? "polite" : "off"}>
          {error && (
            <p id={`${id}-error`} className={styles.error}>
              {errorWord && <VisuallyHidden>{errorWord} </VisuallyHidden>}
              <span>{error}</span>
            </p>
          )}
        </div>
      </div>
      <div className={styles.control}>{children}</div>
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
        {below && <div className={`${styles.small} ${styles.beneath}`}>{below}</div>}
      </div>
    </div>
  );
}
