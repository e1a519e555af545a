import type { Asked } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import { shownText } from "../contact/shownText";
import { standardFields } from "../contact/standardFields";
import { isSameDraft } from "../fields/isSameDraft";
import { labelOf } from "../fields/labelOf";
import { kindOf } from "../fields/registry";
import { valueAt } from "../fields/valueAt";
import type { Words } from "../words/en";

/** Something that was typed and that no field asks any more; `label` where it is still known. */
export type Stray = { name: string; label?: string; text: string };

/** What stands in the draft and would not be sent, since nothing in the form asks for it. */
export function strayAnswers(asked: Asked, draft: Draft, words: Words): Stray[] {
  const names = new Set(asked.fields.map(({ name }) => name));
  const standard = standardFields
    .filter(({ name }) => !names.has(name))
    .flatMap((field): Stray[] => {
      const value = valueAt(draft, field);
      if (value === undefined || isSameDraft(value, kindOf(field).empty)) return [];
      return [{ name: field.name, label: labelOf(field, words), text: shownText(textOf(value)) }];
    });
  const byKey = new Map(asked.fields.map((field) => [field.key, field]));
  const ofLocation = Object.entries(draft.ofLocation).flatMap(([key, value]): Stray[] => {
    const field = byKey.get(key);
    const text = textOf(value);
    if (text === "" || (field && valueAt(draft, field) !== undefined)) return [];
    return [{ name: key, label: field?.label, text: shownText(text) }];
  });
  return [...standard, ...ofLocation];
}

/** What somebody typed, as one line. */
function textOf(value: unknown): string {
  if (value instanceof File) return value.name;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ");
  if (typeof value !== "object" || value === null) return value === undefined ? "" : String(value);
  if ("file" in value && value.file instanceof File) return value.file.name;
  return Object.values(value).map(textOf).filter(Boolean).join(", ");
}
