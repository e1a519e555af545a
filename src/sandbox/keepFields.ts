import type { Contact } from "./Contact";
import type { CustomFieldEntry } from "./ContactBody";
import { customFieldValue, type FieldRules } from "./customFieldValue";

type Kept = { kind: "kept"; kept: Contact["customFields"] } | { kind: "invalid"; message: string };

/** What of a body's custom fields stays, unless a value is refused. Where one comes more than once, its last value stays. */
export function keepFields(entries: readonly CustomFieldEntry[], fields: readonly FieldRules[]): Kept {
  const kept = new Map<string, unknown>();
  for (const { id, field_value } of entries) {
    const verdict = customFieldValue(
      fields.find((field) => field.id === id),
      field_value,
    );
    if (verdict.kind === "invalid")
      return { kind: "invalid", message: `Invalid Custom Field Value "${shown(field_value)}" for "${id}"` };
    if (verdict.kind === "stored") kept.set(id, verdict.value);
  }
  return { kind: "kept", kept: [...kept].map(([id, value]) => ({ id, value })) };
}

/** Not `String(value)`: a body can hold objects that refuse to be a string, and lists deeper than the stack. */
function shown(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === "object" && value ? "[object Object]" : `${value}`;
  return value
    .map((entry) => (typeof entry === "object" && entry ? "[object Object]" : `${entry}`))
    .join(",");
}
