import { Suspense } from "react";
import type { Field } from "../contact/Field";
import { hintOf, labelOf } from "../fields/labelOf";
import { kindOf } from "../fields/registry";
import { startOf } from "../fields/startOf";
import { useFormContext } from "./FormContext";

type Props = {
  field: Field;
  /** What its control holds; nothing while nobody has touched it. */
  draft: unknown;
  error: string | undefined;
  warning?: string;
  onChange(draft: unknown): void;
  /** The focus has left it. */
  onLeave(): void;
};

/** A field with the control of its kind. */
export function Question({ field, draft, error, warning, onChange, onLeave }: Props) {
  const { context, below } = useFormContext();
  const { Editor } = kindOf(field);
  const beneath = below[field.name];
  return (
    <Editor
      field={field}
      label={labelOf(field, context.words)}
      hint={hintOf(field, context.words)}
      error={error}
      warning={warning}
      below={beneath && <Suspense>{beneath}</Suspense>}
      // The draft of this field was made by this very kind.
      value={(draft === undefined ? startOf(field) : draft) as never}
      onChange={onChange}
      onBlur={onLeave}
      context={context}
    />
  );
}
