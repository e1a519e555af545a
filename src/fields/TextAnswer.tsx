import type { ReactNode } from "react";
import { TextInput } from "../ui/TextInput";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";

type Props = EditorProps<string> & {
  type?: "text" | "email" | "tel" | "url";
  inputMode?: "text" | "email" | "tel" | "url" | "numeric" | "decimal";
  note?: ReactNode;
};

/** The control of every kind that is typed in one line. */
export function TextAnswer({ value, onChange, onBlur, type, inputMode, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <TextInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          type={type}
          inputMode={inputMode}
          placeholder={frame.field.placeholder}
          suggestions={frame.field.suggestions}
        />
      )}
    </FieldFrame>
  );
}
