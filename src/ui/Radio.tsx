import type { MouseEvent } from "react";
import styles from "./Checkbox.module.css";

type RadioProps = {
  id: string;
  /** The same for all of which one is chosen; the arrow keys go from one to the next. */
  name: string;
  label: string;
  checked: boolean;
  onChoose(): void;
  onClick?(event: MouseEvent<HTMLInputElement>): void;
};

/** One of several things of which one is chosen, with its label after it. */
export function Radio({ id, name, label, checked, onChoose, onClick }: RadioProps) {
  return (
    <div className={styles.line}>
      <input
        id={id}
        name={name}
        className={styles.box}
        type="radio"
        checked={checked}
        onChange={onChoose}
        onClick={onClick}
      />
      <div className={styles.words}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
