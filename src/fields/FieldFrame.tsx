import type { ReactNode } from "react";
import type { ControlProps } from "../ui/ControlProps";
import { Field } from "../ui/Field";
import type { EditorProps } from "./Kind";

type Props = Pick<
  EditorProps<unknown>,
  "field" | "label" | "hint" | "error" | "warning" | "below" | "aside" | "asideId" | "context"
> & {
  /** What will be sent, where that is not plain to see. */
  note?: ReactNode;
  children: (control: ControlProps) => ReactNode;
};

/** The words around the control of a field. */
export function FieldFrame(props: Props) {
  const { field, context, ...words } = props;
  const say = context.words.field;
  return (
    <Field
      {...words}
      id={field.name}
      name={field.name}
      requiredWord={field.required ? say.required : undefined}
      errorWord={say.error}
    />
  );
}
