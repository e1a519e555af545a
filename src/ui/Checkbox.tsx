import type { ReactNode } from "react";
import styles from "./Checkbox.module.css";

type CheckboxProps = {
  id: string;
  name?: string;
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
  onBlur?(): void;
  disabled?: boolean;
  /** Ids of words elsewhere that describe it. */
  describedBy?: string;
  invalid?: boolean;
  /** A small line under the label; describes the box. */
  detail?: ReactNode;
};

/** A box to tick, with its label after it. */
export function Checkbox(props: CheckboxProps) {
  const { id, name, label, checked, onChange, onBlur, disabled, describedBy, invalid, detail } = props;
  const described = [describedBy, detail && `${id}-detail`].filter(Boolean).join(" ");
  return (
    <div className={styles.line}>
      <input
        id={id}
        name={name}
        className={styles.box}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onBlur={onBlur}
        disabled={disabled}
        aria-describedby={described || undefined}
        aria-invalid={invalid || undefined}
      />
      <div className={styles.words}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {detail && (
          <div id={`${id}-detail`} className={styles.detail}>
            {detail}
          </div>
        )}
      </div>
    </div>
  );
}
