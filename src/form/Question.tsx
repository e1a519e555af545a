import { Suspense } from "react";
import type { Field } from "../contact/Field";
import { hintOf, labelOf } from "../fields/labelOf";
import { kindOf } from "../fields/registry";
import { startOf } from "../fields/startOf";
import { useFormContext } from "./FormContext";
import { pinnedId } from "./pinnedId";

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
  const { context, below, pinning } = useFormContext();
  const { Editor, uploads } = kindOf(field);
  const beneath = below[field.name];
  // Files belong to one contact, and so do rows that are added by their ID.
  const isPinnable = !uploads && !field.name.startsWith("customFields.");
  return (
    <Editor
      field={field}
      label={labelOf(field, context.words)}
      hint={hintOf(field, context.words)}
      error={error}
      warning={warning}
      below={beneath && <Suspense>{beneath}</Suspense>}
      aside={isPinnable ? pinning ? <pinning.FieldPin field={field} pinning={pinning} /> : null : undefined}
      asideId={field.pinned && pinnedId(field.name)}
      // The draft of this field was made by this very kind.
      value={(draft === undefined ? startOf(field) : draft) as never}
      onChange={onChange}
      onBlur={onLeave}
      context={context}
    />
  );
}
