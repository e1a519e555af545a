import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";

type SecretInputProps = {
  control: ControlProps;
  value: string;
  onChange(value: string): void;
  /** Whether it can be read on the screen. */
  isShown: boolean;
};

/** A line of text that nobody else shall see, and that no browser shall keep, complete or send to be checked. */
export function SecretInput({ control, value, onChange, isShown }: SecretInputProps) {
  return (
    <input
      {...control}
      className={box.box}
      type={isShown ? "text" : "password"}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      dir="ltr"
    />
  );
}
