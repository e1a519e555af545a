import * as z from "zod/mini";
import type { CustomField, FieldOption } from "../contact/CustomField";
import type { Field } from "../contact/Field";
import { locationFields } from "../contact/locationFields";
import { shownText } from "../contact/shownText";
import type { World } from "./ask";
import { lookUp } from "./lookUp";

const answer = z.object({
  customFields: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      dataType: z.string(),
      model: z.optional(z.string()),
      fieldKey: z.optional(z.string()),
      placeholder: z.optional(z.string()),
      position: z.optional(z.number()),
      parentId: z.optional(z.string()),
      documentType: z.optional(z.string()),
      picklistOptions: z.optional(z.array(z.unknown())),
      isAllowedCustomOption: z.optional(z.boolean()),
      isMultiFileAllowed: z.optional(z.boolean()),
      maxFileLimit: z.optional(z.number()),
    }),
  ),
});

type Listed = z.infer<typeof answer>["customFields"][number];

/**
 * The custom fields that a location has for contacts, as questions (scope locations/customFields.readonly).
 * @throws {LookUpError}
 */
export async function getCustomFields(
  world: World,
  location: string,
  signal?: AbortSignal,
): Promise<Field[]> {
  const { customFields } = await lookUp(world, "custom-fields", { location }, answer, signal);
  return locationFields(customFields.filter(isOfContacts).map(customFieldOf));
}

/** Not a field of opportunities, a folder, or one that every contact has. */
function isOfContacts({ id, model = "contact", documentType = "field", dataType }: Listed): boolean {
  return (
    /^[\w-]+$/.test(id) && model === "contact" && documentType === "field" && dataType !== "STANDARD_FIELD"
  );
}

/** HighLevel keeps the endings of a file field where other fields have their options. */
const fileTypes = ["FILE_UPLOAD", "SIGNATURE"];

function customFieldOf(listed: Listed): CustomField {
  const { id, name, dataType, fieldKey, placeholder, position = 0, parentId } = listed;
  const options = (listed.picklistOptions ?? []).flatMap(optionOf);
  const isFile = fileTypes.includes(dataType);
  return {
    id,
    name: shownText(name),
    fieldKey,
    placeholder: placeholder && shownText(placeholder),
    dataType,
    position,
    parentId,
    options: isFile ? [] : options,
    allowsOther: listed.isAllowedCustomOption ?? false,
    mostFiles: listed.isMultiFileAllowed ? (listed.maxFileLimit ?? Number.POSITIVE_INFINITY) : 1,
    extensions: isFile ? options.map(({ value }) => shownText(value.replace(/^\./, "").toLowerCase())) : [],
  };
}

/**
 * An option is nearly always a text. As an object it has a name for people beside the one that is kept: `key` and
 * `label`, or `value` and `name`.
 */
function optionOf(option: unknown): FieldOption[] {
  if (typeof option === "string") return [{ value: option, label: shownText(option) }];
  if (typeof option !== "object" || option === null) return [];
  const texts = new Map(Object.entries(option).filter(([, text]) => typeof text === "string"));
  const value = texts.get("key") ?? texts.get("value");
  const label = texts.get("label") ?? texts.get("name") ?? value;
  return value === undefined || label === undefined ? [] : [{ value, label: shownText(label) }];
}
