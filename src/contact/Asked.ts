import { type Field, type SectionName, sections as usualSections } from "./Field";
import type { Constants, OfficeField, OfficeForm, OfficeSection } from "./OfficeForm";
import { standardFields } from "./standardFields";

/** What is asked in a location, in its order, and what is sent unasked. */
export type Asked = {
  sections: readonly AskedSection[];
  fields: readonly Field[];
  /** Those that are judged even where nobody has touched them: our own, and what is required. */
  always: readonly Field[];
  constants: Constants;
};

export type AskedSection = {
  name: SectionName;
  /** In place of our own word for it. */
  title?: string;
  fields: readonly Field[];
  /** Custom fields may be added by their id. */
  addById: boolean;
  /** Custom fields that the office wants and the location does not have. */
  unknown: readonly string[];
};

/**
 * What is asked where: everything, or what the office wants of it.
 * @param customFields those of the location, nothing while they are not known
 */
export function askedOf(office: OfficeForm | undefined, customFields: readonly Field[] | undefined): Asked {
  const wanted = office?.sections ?? usualSections.map((section): OfficeSection => ({ section }));
  const sections = wanted.map((section) => sectionOf(section, customFields));
  const fields = sections.flatMap((section) => section.fields);
  return {
    sections,
    fields,
    always: fields.filter(({ key, required }) => key === undefined || required),
    constants: office?.constants ?? {},
  };
}

function sectionOf(wanted: OfficeSection, customFields: readonly Field[] | undefined): AskedSection {
  const { section: name, title, fields: chosen, addById = true } = wanted;
  const all: readonly Field[] =
    name === "customFields" ? (customFields ?? []) : standardFields.filter(({ section }) => section === name);
  const found = chosen?.map((wish) => ({ wish, field: all.find((field) => isCalled(field, wish.field)) }));
  return {
    name,
    title,
    fields: found?.flatMap(({ wish, field }) => (field ? asWished(field, wish) : [])) ?? all,
    addById: name === "customFields" && addById,
    unknown: customFields ? (found ?? []).flatMap(({ wish, field }) => (field ? [] : wish.field)) : [],
  };
}

function isCalled({ name, customFieldId, fieldKey }: Field, called: string): boolean {
  return customFieldId === undefined ? name === called : customFieldId === called || fieldKey === called;
}

/** HighLevel keeps nothing of these, so that nothing can be asked for. */
const unwritable = "TEXTBOX_LIST";

function asWished(field: Field, { label, help, required, default: start }: OfficeField): Field {
  return {
    ...field,
    // In the office's order, HighLevel's groups mean nothing.
    group: undefined,
    ...(label && { label }),
    ...(help && { help }),
    ...(required && field.dataType !== unwritable && { required }),
    ...(start && { start }),
  };
}
