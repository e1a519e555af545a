import type { ReactNode } from "react";
import type { Field } from "../contact/Field";
import type { FilePart } from "../contact/FileDraft";
import type { StandardName } from "../contact/standardFields";
import type { Words } from "../words/en";

type OurLabels = {
  [Key in StandardName | `row.${"id" | "key" | "text" | "list" | "json" | FilePart}`]: string;
};

/** What a field is called: the location's word, else ours. */
export function labelOf(field: Field, words: Words): string {
  const ours: OurLabels = words.labels;
  // A key that is missing would show as the field's name.
  return field.label ?? (ours as { [key: string]: string })[field.labelKey ?? field.name] ?? field.name;
}

/** What it is called in a list of fields: the parts of a row say of which row. */
export function labelInList(field: Field, words: Words): string {
  const label = labelOf(field, words);
  const row = /^customFields\.(\d+)\./.exec(field.name)?.[1];
  return row === undefined ? label : words.field.inRow(Number(row) + 1, label);
}

/** What helps to answer it, where something does. */
export function hintOf(field: Field, words: Words): ReactNode {
  if (field.help) return field.help;
  // Which number is the month must be said wherever a day is typed.
  if (field.dataType === "DATE") return words.hints.dateOfBirth;
  return (words.hints as { [key: string]: string })[field.labelKey ?? field.name];
}
