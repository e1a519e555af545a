import { rowFields } from "./CustomFieldRow";
import type { Draft } from "./Draft";
import type { Field } from "./Field";
import { standardFields } from "./standardFields";

/** Every question that is being asked, in its order: the standard ones, and those of each row of custom fields. */
export function fieldsOf(draft: Draft): Field[] {
  return [...standardFields, ...draft.customFields.flatMap(rowFields)];
}
