import type { CustomField } from "./CustomField";
import type { Field } from "./Field";

/** Data types whose controls are short: two of them, one after the other, share a row. */
const short = ["NUMERICAL", "FLOAT", "MONETORY", "PHONE", "DATE", "TIME"];

/** A location's custom fields as questions: those of one parent together, each in HighLevel's order. */
export function locationFields(customFields: readonly CustomField[]): Field[] {
  const inOrder = customFields.toSorted((a, b) => a.position - b.position);
  const parents = [...new Set(inOrder.map(({ parentId }) => parentId))];
  return parents.flatMap((parent) =>
    inPairs(inOrder.filter(({ parentId }) => parentId === parent).map(fieldOf)),
  );
}

function fieldOf(customField: CustomField): Field {
  const { id, name, dataType, fieldKey, parentId = "", placeholder, options } = customField;
  const { allowsOther, mostFiles, extensions } = customField;
  // An id alone could be read as a place in a list.
  const key = `id-${id}`;
  return {
    name: `ofLocation.${key}`,
    key,
    dataType,
    section: "customFields",
    label: name,
    customFieldId: id,
    group: parentId,
    ...(fieldKey && { fieldKey }),
    ...(placeholder && { placeholder }),
    ...(options.length > 0 && { options }),
    ...(allowsOther && { allowsOther }),
    mostFiles,
    extensions,
  };
}

function inPairs(fields: readonly Field[]): Field[] {
  const paired: Field[] = [];
  for (const field of fields) {
    const before = paired.at(-1);
    if (!before || before.row || !isShort(before) || !isShort(field)) paired.push(field);
    else paired.splice(-1, 1, { ...before, row: before.name }, { ...field, row: before.name });
  }
  return paired;
}

function isShort({ dataType }: Field): boolean {
  return dataType !== undefined && short.includes(dataType);
}
