import type { FieldPath } from "react-hook-form";
import { rowFields } from "../contact/CustomFieldRow";
import type { Draft } from "../contact/Draft";
import type { ContactForm } from "./useContactForm";

/** Something that was refused: by the name of its field, or by the id of a custom field. */
export type Refusal = { name?: string; customFieldId?: string; message: string };

/** Puts what HighLevel said at the fields that it named; what names none stands above the form. */
export function showRefusals(form: ContactForm, refusals: readonly Refusal[]): void {
  const { methods, surroundings } = form;
  refusals.forEach((refusal, index) => {
    const message = surroundings.words.summary.fieldSays(refusal.message);
    const name = fieldOfRefusal(form, refusal);
    methods.setError(name ? (name as FieldPath<Draft>) : `root.${index}`, { type: "highlevel", message });
  });
}

/** The name of the control that a refusal is about, which is its id too; nothing where it names none that is asked. */
export function fieldOfRefusal(
  { methods, asked }: ContactForm,
  { name, customFieldId }: Refusal,
): string | undefined {
  const draft = methods.getValues();
  // A row is there because somebody wanted it: where it asks for a field of the location's too, its value is the odd one.
  const index = draft.customFields.findIndex(({ id }) => id.trim() === customFieldId);
  const row = draft.customFields[index];
  if (row) return rowFields(row, index)[2]?.name;
  const field = customFieldId && asked.fields.find((each) => each.customFieldId === customFieldId);
  if (field) return field.name;
  return asked.fields.some((each) => each.name === name) ? name : undefined;
}
