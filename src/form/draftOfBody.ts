import type { Asked } from "../contact/Asked";
import { type CustomFieldRow, emptyRow } from "../contact/CustomFieldRow";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { isParts, type Parts } from "../contact/Parts";
import { randomUuid } from "../fields/randomUuid";
import { kindOf } from "../fields/registry";
import { startDraft } from "../fields/startDraft";
import { numberText, typedAnswer } from "../fields/typedAnswer";
import { partAt, putAt } from "./draftParts";

/**
 * The draft of which a body is made: each of its answers as somebody would type it. A custom field that the location
 * has, once and without a key, is typed in its own control, any other one in a row by its id. What no control can hold is left out.
 * @param body JSON from outside, of any shape
 * @param locale BCP 47: how the user writes numbers
 */
export function draftOfBody({ fields }: Asked, body: Parts, locale: string): Draft {
  const draft = startDraft([]);
  for (const field of fields.filter(({ key }) => key === undefined)) {
    const path = field.name.split(".");
    const typed = typedAnswer(kindOf(field).empty, partAt(body, path), locale);
    if (typed !== undefined) putAt(draft, path, typed);
  }
  for (const entry of [body.customFields ?? []].flat()) {
    if (!isParts(entry) || typeof entry.id !== "string") continue;
    const field = fields.find(({ customFieldId }) => customFieldId === entry.id);
    const typed = field && ownAnswer(field, entry, draft, locale);
    if (field?.key !== undefined && typed !== undefined) draft.ofLocation[field.key] = typed;
    else draft.customFields.push(...rowOf(entry.id, entry, locale));
  }
  return draft;
}

/** What the field's own control holds; nothing where a row by its id tells more of what the body says. */
function ownAnswer(
  { key = "", ...field }: Field,
  entry: Parts,
  { ofLocation }: Draft,
  locale: string,
): unknown {
  if (entry.key !== undefined || Object.hasOwn(ofLocation, key)) return undefined;
  return typedAnswer(kindOf(field).empty, entry.field_value, locale);
}

function rowOf(id: string, { key, field_value: value }: Parts, locale: string): CustomFieldRow[] {
  const row = { ...emptyRow(randomUuid()), id, key: typeof key === "string" ? key : "" };
  if (typeof value === "string")
    return [{ ...row, kind: value.includes("\n") ? "largeText" : "text", text: value }];
  if (typeof value === "number") return [{ ...row, kind: "number", text: numberText(value, locale) }];
  const list = typedAnswer(row.list, value, locale);
  if (list !== undefined) return [{ ...row, kind: "checkboxList", list: list as CustomFieldRow["list"] }];
  if (!isParts(value)) return [];
  return [{ ...row, kind: "file", file: { ...row.file, way: "json", json: JSON.stringify(value, null, 2) } }];
}
