import type { CustomField } from "./PracticeLocation";

/** What differs from one custom field to the next; the rest follows from its place in the list. */
type FieldRow = Pick<CustomField, "id" | "name" | "dataType"> &
  Partial<
    Pick<
      CustomField,
      "placeholder" | "picklistOptions" | "isAllowedCustomOption" | "isMultiFileAllowed" | "maxFileLimit"
    >
  >;

/** Fields that stand together. */
type FieldGroup = { parentId: string; rows: readonly FieldRow[] };

/** The rows as HighLevel lists them: positions step by 50, the key is made from the name. */
export function listFields(locationId: string, groups: readonly FieldGroup[]): readonly CustomField[] {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, parentId: group.parentId })));
  return rows.map((row, index) => ({
    placeholder: "",
    ...row,
    model: "contact",
    fieldKey: `contact.${keyOf(row.name)}`,
    position: index * 50,
    documentType: "field",
    standard: false,
    locationId,
  }));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("_");
}
