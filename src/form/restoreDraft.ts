import { type CustomFieldRow, emptyRow } from "../contact/CustomFieldRow";
import { customFieldKinds } from "../contact/customFieldKinds";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { standardFields } from "../contact/standardFields";
import { isFit } from "../fields/isFit";
import { kindOf } from "../fields/registry";
import { startDraft } from "../fields/startDraft";
import { type DraftParts, isDraftParts, partAt, putAt } from "./draftParts";

/**
 * Makes a draft of something that was kept, whatever version of the page kept it. What no control can hold goes where
 * the location's own answers are, from where `strayAnswers` tells of it: nothing is dropped.
 * @param asked what is asked in the location
 */
export function restoreDraft(asked: readonly Field[], kept: unknown): Draft {
  const draft = startDraft(asked.map(withoutPin));
  const rest: DraftParts = isDraftParts(kept) ? copyOf(kept) : { kept };
  // Their names are the paths of their answers.
  for (const field of standardFields) {
    const path = field.name.split(".");
    const value = partAt(rest, path);
    if (value === undefined || !isFit(kindOf(field).empty, value)) continue;
    putAt(draft, path, value);
    putAt(rest, path, undefined);
  }
  const { ofLocation, customFields, ...others } = rest;
  if (isDraftParts(ofLocation)) Object.assign(draft.ofLocation, ofLocation);
  for (const row of [customFields ?? []].flat()) {
    if (isRow(row)) draft.customFields.push(row);
    else draft.ofLocation[`row-${draft.customFields.length}`] = row;
  }
  for (const [name, value] of Object.entries(others)) {
    if (isSomething(value)) draft.ofLocation[name] = value;
  }
  return draft;
}

/** An entry is as it was: in what is pinned now nothing stands that it did not hold. */
function withoutPin(field: Field): Field {
  return field.pinned ? { ...field, pinned: { draft: kindOf(field).empty } } : field;
}

/** A copy that may be taken apart. What is no plain object stays the very same: a file is known by that. */
function copyOf(parts: DraftParts): DraftParts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, isDraftParts(part) ? copyOf(part) : part]),
  );
}

function isRow(row: unknown): row is CustomFieldRow {
  if (!isDraftParts(row) || !isFit(emptyRow(""), row)) return false;
  const { kind, file } = row as CustomFieldRow;
  return Object.hasOwn(customFieldKinds, kind) && (file.way === "parts" || file.way === "json");
}

/** Objects whose parts all found their places are nothing any more. */
function isSomething(value: unknown): boolean {
  if (isDraftParts(value)) return Object.values(value).some(isSomething);
  return value !== undefined && value !== "" && value !== false;
}
