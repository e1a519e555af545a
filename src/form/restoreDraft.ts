import { type CustomFieldRow, emptyRow } from "../contact/CustomFieldRow";
import { customFieldKinds } from "../contact/customFieldKinds";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { standardFields } from "../contact/standardFields";
import { isFit } from "../fields/isFit";
import { kindOf } from "../fields/registry";
import { startDraft } from "../fields/startDraft";

type Parts = { [name: string]: unknown };

/**
 * Makes a draft of something that was kept, whatever version of the page kept it. What no control can hold goes where
 * the location's own answers are, from where `strayAnswers` tells of it: nothing is dropped.
 * @param asked what is asked in the location
 */
export function restoreDraft(asked: readonly Field[], kept: unknown): Draft {
  const draft = startDraft(asked.map(withoutPin));
  const rest: Parts = isParts(kept) ? copyOf(kept) : { kept };
  // Their names are the paths of their answers.
  for (const field of standardFields) {
    const path = field.name.split(".");
    const value = partAt(rest, path);
    if (value === undefined || !isFit(kindOf(field).empty, value)) continue;
    put(draft, path, value);
    put(rest, path, undefined);
  }
  const { ofLocation, customFields, ...others } = rest;
  if (isParts(ofLocation)) Object.assign(draft.ofLocation, ofLocation);
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
function copyOf(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, isParts(part) ? copyOf(part) : part]),
  );
}

function isRow(row: unknown): row is CustomFieldRow {
  if (!isParts(row) || !isFit(emptyRow(""), row)) return false;
  const { kind, file } = row as CustomFieldRow;
  return Object.hasOwn(customFieldKinds, kind) && (file.way === "parts" || file.way === "json");
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof File);
}

/** Objects whose parts all found their places are nothing any more. */
function isSomething(value: unknown): boolean {
  if (isParts(value)) return Object.values(value).some(isSomething);
  return value !== undefined && value !== "" && value !== false;
}

function partAt(parts: Parts, [first = "", ...rest]: readonly string[]): unknown {
  const part = Object.hasOwn(parts, first) ? parts[first] : undefined;
  if (rest.length === 0) return part;
  return isParts(part) ? partAt(part, rest) : undefined;
}

function put(parts: Parts, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    parts[first] = value;
    return;
  }
  const part = parts[first];
  if (isParts(part)) put(part, rest, value);
}
