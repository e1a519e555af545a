import type { Draft } from "../contact/Draft";
import type { KindName } from "../contact/Field";
import type { StandardDraft } from "../contact/standardFields";
import { standardFields } from "../contact/standardFields";
import { kinds } from "./registry";

/** A form in which nothing has been typed. */
export function emptyDraft(): Draft {
  const draft: { [part: string]: unknown } = {};
  for (const { name, kind } of standardFields)
    place(draft, name.split("."), kinds[kind satisfies KindName].empty);
  // The table of standard fields is what StandardDraft is made from.
  return { ...(draft as StandardDraft), customFields: [] };
}

function place(target: { [part: string]: unknown }, [first = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  target[first] ??= {};
  place(target[first] as { [part: string]: unknown }, rest, value);
}
