import type { CustomField } from "./PracticeLocation";

/** What differs from one custom field to the next; the rest follows from its place in the list. */
export type FieldRow = Pick<CustomField, "id" | "name" | "dataType"> &
  Partial<
    Pick<
      CustomField,
      "placeholder" | "picklistOptions" | "isAllowedCustomOption" | "isMultiFileAllowed" | "maxFileLimit"
    >
  >;

/** The rows as HighLevel lists them: positions step by 50, the key is made from the name. */
export function listFields(
  locationId: string,
  parentId: string,
  rows: readonly FieldRow[],
): readonly CustomField[] {
  return rows.map((row, index) => ({
    placeholder: "",
    ...row,
    model: "contact",
    fieldKey: `contact.${keyOf(row.name)}`,
    position: index * 50,
    parentId,
    documentType: "field",
    standard: false,
    locationId,
  }));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}
