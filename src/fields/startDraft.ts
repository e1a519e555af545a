import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import type { StandardDraft } from "../contact/standardFields";
import { standardFields } from "../contact/standardFields";
import { startOf } from "./startOf";

/**
 * A form in which nobody has typed yet. The standard fields are all there, asked or not; of the location's, of which
 * there may be hundreds, only those in which something stands from the start.
 */
export function startDraft(asked: readonly Field[]): Draft {
  const draft: { [part: string]: unknown } = { ofLocation: {}, customFields: [] };
  const started = asked.filter(({ start, pinned }) => pinned ?? start !== undefined);
  for (const field of [...standardFields, ...started]) place(draft, field.name.split("."), startOf(field));
  // The table of standard fields is what StandardDraft is made from.
  return draft as StandardDraft & Pick<Draft, "ofLocation" | "customFields">;
}

function place(target: { [part: string]: unknown }, [first = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  target[first] ??= {};
  place(target[first] as { [part: string]: unknown }, rest, value);
}
