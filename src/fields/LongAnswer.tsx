import type { ReactNode } from "react";
import { TextArea } from "../ui/TextArea";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";

type Props = EditorProps<string> & { note?: ReactNode };

/** The control of every kind that is typed in several lines. */
export function LongAnswer({ value, onChange, onBlur, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <TextArea
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={frame.field.placeholder}
        />
      )}
    </FieldFrame>
  );
}
