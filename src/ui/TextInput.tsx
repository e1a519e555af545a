import type { HTMLAttributes, Ref } from "react";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import styles from "./TextInput.module.css";

type TextInputProps = {
  control: ControlProps;
  value: string;
  onChange(value: string): void;
  onFocus?(): void;
  onBlur?(): void;
  /** Chooses keyboard and spelling help; what is typed is never altered. */
  type?: "text" | "email" | "tel" | "url";
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  placeholder?: string;
  /** Offered by the browser while typing; anything else may be typed. */
  suggestions?: readonly string[];
  /** For amounts: the decimal keyboard and figures of one width. */
  numeric?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** A line of text. */
export function TextInput(props: TextInputProps) {
  const {
    control,
    value,
    onChange,
    onFocus,
    onBlur,
    type = "text",
    placeholder,
    suggestions,
    numeric,
    ref,
  } = props;
  const inputMode = props.inputMode ?? (numeric ? "decimal" : type);
  const listId = `${control.id}-suggestions`;
  return (
    <>
      {/* Always type text: for type email the browser trims and rewrites what was typed. */}
      <input
        {...control}
        ref={ref}
        className={`${box.box} ${styles.input}`}
        type="text"
        inputMode={inputMode}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onBlur}
        placeholder={placeholder}
        list={suggestions ? listId : undefined}
        autoComplete="off"
        autoCapitalize={type === "text" ? undefined : "none"}
        spellCheck={type === "text" && !numeric}
        // Addresses and numbers are written from left to right in every language.
        dir={inputMode === "text" ? "auto" : "ltr"}
        data-numeric={numeric || undefined}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
