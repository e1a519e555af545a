import type { Asked } from "./Asked";
import { rowFields } from "./CustomFieldRow";
import type { Draft } from "./Draft";
import type { Field } from "./Field";

/** Every question that is being asked, in its order: the form's, and those of each row of custom fields. */
export function questionsOf(asked: Asked, draft: Draft): readonly Field[] {
  if (draft.customFields.length === 0) return asked.fields;
  return [...asked.fields, ...draft.customFields.flatMap(rowFields)];
}
