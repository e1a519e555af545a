import { useRef } from "react";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import styles from "./DateInput.module.css";

type DateInputProps = {
  control: ControlProps;
  /** As typed, in any form. */
  value: string;
  /** Gets what is typed as it is, and what is picked as YYYY-MM-DD. */
  onChange(value: string): void;
  onBlur?(): void;
  words: { pick: string };
  placeholder?: string;
  /** The last day that can be picked, YYYY-MM-DD. */
  max?: string;
  /** The day that the picker shows when it opens, YYYY-MM-DD. */
  picked?: string;
};

/** A date, typed freely or picked with the browser's own picker. */
export function DateInput(props: DateInputProps) {
  const { control, value, onChange, onBlur, words, placeholder, max, picked } = props;
  const typed = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  const pick = () => {
    try {
      picker.current?.showPicker();
    } catch {
      // Not there in older browsers, refused in a frame of another site: typing always works.
      typed.current?.focus();
    }
  };

  return (
    <div className={`${box.box} ${styles.date}`}>
      <input
        {...control}
        ref={typed}
        className={box.bare}
        type="text"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
      />
      <button type="button" className={styles.pick} aria-label={words.pick} onClick={pick}>
        <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M2 6.5h12M2.5 3.5h11v10h-11zM5 1.5v3M11 1.5v3" strokeWidth="1.5" />
        </svg>
      </button>
      <input
        ref={picker}
        className={styles.picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={picked ?? ""}
        max={max}
        onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
      />
    </div>
  );
}
