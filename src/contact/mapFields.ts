import type { Asked } from "./Asked";
import type { Field } from "./Field";

/** What is asked, with other fields in the place of some: the same ones wherever they stand. */
export function mapFields(asked: Asked, others: ReadonlyMap<Field, Field>): Asked {
  const mapAll = (fields: readonly Field[]) => fields.map((field) => others.get(field) ?? field);
  return {
    ...asked,
    sections: asked.sections.map((section) => ({ ...section, fields: mapAll(section.fields) })),
    fields: mapAll(asked.fields),
    always: mapAll(asked.always),
  };
}
