import type { ReactNode } from "react";
import { FieldGroup } from "../ui/FieldGroup";
import type { EditorProps } from "./Kind";

type Framed = "field" | "label" | "hint" | "error" | "warning" | "below" | "aside" | "asideId" | "context";

type Props = Pick<EditorProps<unknown>, Framed> & {
  /** Radiogroup where one of its inputs is chosen, group for all else. */
  role: "group" | "radiogroup";
  /** What will be sent, where that is not plain to see. */
  note?: ReactNode;
  /** The focus has left all of it. */
  onBlur?(): void;
  children: ReactNode;
};

/** The words around several inputs that are one field. */
export function GroupFrame({ field, context, children, ...words }: Props) {
  const say = context.words.field;
  return (
    <FieldGroup
      {...words}
      id={field.name}
      requiredWord={field.required ? say.required : undefined}
      errorWord={say.error}
    >
      {children}
    </FieldGroup>
  );
}
