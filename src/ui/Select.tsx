import type { Ref } from "react";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import type { Option } from "./Option";
import styles from "./Select.module.css";

type SelectProps = {
  control: ControlProps;
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  /** An option with the value "" stands for no answer. */
  options: readonly (Pick<Option, "value" | "label"> & {
    /** The language of its label, where that is not the page's. */
    lang?: string;
  })[];
  ref?: Ref<HTMLSelectElement>;
};

/** One of a few choices, by the browser's own list. */
export function Select({ control, value, onChange, onBlur, options, ref }: SelectProps) {
  return (
    <select
      {...control}
      ref={ref}
      className={`${box.box} ${styles.select}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      autoComplete="off"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
