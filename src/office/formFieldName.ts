import type { SectionName } from "../contact/Field";
import { standardFields } from "../contact/standardFields";
import { ruledText } from "./formText";
import { quoted } from "./quoted";
import { whatIsKnown } from "./whatIsKnown";

/** The name of a standard field, in the section that has it. */
export function formFieldName(section: SectionName) {
  const names = standardFields.filter((field) => field.section === section).map(({ name }) => name);
  return ruledText((name) => {
    if (names.some((known) => known === name)) return undefined;
    const home = name.startsWith("contact.") ? "customFields" : sectionOf(name);
    if (home) return elsewhere(name, home);
    return `${quoted(name)} is not a field of the section ${quoted(section)}: ${whatIsKnown(name, names)}`;
  }).meta({ enum: names });
}

/** A custom field by its id or its key. Which ones there are is known to HighLevel only. */
export const customFieldName = ruledText((name) => {
  const home = sectionOf(name);
  if (home) return elsewhere(name, home);
  if (/^\S+$/.test(name)) return undefined;
  return `${quoted(name)} names no custom field: write its id, or its key like "contact.shoe_size".`;
}).meta({ description: 'The id of a custom field, or its key like "contact.shoe_size".', pattern: "^\\S+$" });

/** The section of a standard field; none where there is no such field. */
export function sectionOf(name: string): SectionName | undefined {
  return standardFields.find((field) => field.name === name)?.section;
}

function elsewhere(name: string, section: SectionName): string {
  return `${quoted(name)} belongs to the section ${quoted(section)}: ask it there.`;
}
