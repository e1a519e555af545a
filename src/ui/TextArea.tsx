import type { Ref } from "react";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import styles from "./TextArea.module.css";

type TextAreaProps = {
  control: ControlProps;
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  placeholder?: string;
  ref?: Ref<HTMLTextAreaElement>;
};

/** Several lines of text; grows with them from three lines to twelve. */
export function TextArea({ control, value, onChange, onBlur, placeholder, ref }: TextAreaProps) {
  return (
    <textarea
      {...control}
      ref={ref}
      className={`${box.box} ${styles.area}`}
      rows={3}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck
      dir="auto"
    />
  );
}
