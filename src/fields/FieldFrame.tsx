import type { ReactNode } from "react";
import type { ControlProps } from "../ui/ControlProps";
import { Field } from "../ui/Field";
import type { EditorProps } from "./Kind";

type Props = Pick<
  EditorProps<unknown>,
  "field" | "label" | "hint" | "error" | "warning" | "below" | "context"
> & {
  /** What will be sent, where that is not plain to see. */
  note?: ReactNode;
  children: (control: ControlProps) => ReactNode;
};

/** The words around the control of a field. */
export function FieldFrame(props: Props) {
  const { field, label, hint, error, warning, below, context, note, children } = props;
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
      below={below}
    >
      {children}
    </Field>
  );
}
