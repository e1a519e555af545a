import type { FieldPath, UseFormReturn } from "react-hook-form";
import type { Asked } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import { isSameDraft } from "../fields/isSameDraft";
import { kindOf } from "../fields/registry";
import { valueAt } from "../fields/valueAt";

/** Whether nothing stands in a field, and nobody has been in it. One that is not asked yet is free. */
export function isFree(
  { getValues, getFieldState }: Pick<UseFormReturn<Draft>, "getValues" | "getFieldState">,
  { fields }: Asked,
  called: string,
): boolean {
  const field = fields.find(({ name, customFieldId, fieldKey }) =>
    [name, customFieldId, fieldKey].includes(called),
  );
  if (!field) return true;
  const { empty } = kindOf(field);
  const isEmpty = isSameDraft(valueAt(getValues(), field) ?? empty, empty);
  // A field's name is the path of its answer in the draft.
  return isEmpty && !getFieldState(field.name as FieldPath<Draft>).isTouched;
}
