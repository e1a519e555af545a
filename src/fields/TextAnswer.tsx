import type { ReactNode } from "react";
import { Field } from "../ui/Field";
import { TextInput } from "../ui/TextInput";
import type { EditorProps } from "./Kind";

type Props = EditorProps<string> & {
  type?: "text" | "email" | "tel" | "url";
  inputMode?: "text" | "email" | "tel" | "url" | "numeric" | "decimal";
  /** What will be sent, where that is not plain to see. */
  note?: ReactNode;
};

/** The control of every kind that is typed in one line. */
export function TextAnswer({ field, label, hint, error, value, onChange, onBlur, context, ...rest }: Props) {
  const { type, inputMode, note, warning } = rest;
  const { words } = context;
  return (
    <Field
      id={field.name}
      name={field.name}
      label={label}
      requiredWord={field.required ? words.field.required : undefined}
      hint={hint}
      error={error}
      errorWord={words.field.error}
      note={note}
      warning={warning}
    >
      {(control) => (
        <TextInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          type={type}
          inputMode={inputMode}
          suggestions={field.suggestions}
        />
      )}
    </Field>
  );
}
