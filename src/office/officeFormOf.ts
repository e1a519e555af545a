import { sections as usualSections } from "../contact/Field";
import type { OfficeField, OfficeForm, OfficeSection } from "../contact/OfficeForm";

/** A location's form as `form.json` has it, where much may be left out and a name alone stands for a field. */
type Written = {
  sections?: (Omit<OfficeSection, "fields"> & { fields?: (string | OfficeField)[] })[];
  constants?: OfficeForm["constants"];
};

/** The form as the page takes it. */
export function officeFormOf({ sections, constants = {} }: Written): OfficeForm {
  if (!sections) return { sections: usualSections.map((section) => ({ section })), constants };
  return {
    sections: sections.map(({ fields, ...section }) => ({
      ...section,
      ...(fields && { fields: fields.map((field) => (typeof field === "string" ? { field } : field)) }),
    })),
    constants,
  };
}
