import type { Contact } from "./Contact";
import type { ContactBody, CustomFieldEntry } from "./ContactBody";
import { customFieldValue } from "./customFieldValue";
import type { CustomField, PracticeLocation } from "./PracticeLocation";
import { randomId } from "./randomId";
import { readDate } from "./readDate";
import { readPhone } from "./readPhone";

export type Made = { kind: "made"; contact: Contact } | { kind: "invalid"; message: string };

/** The contact that a checked body makes, unless a custom field's value is refused. */
export function makeContact(body: ContactBody, location: PracticeLocation, now: number): Made {
  const fields = keepFields(body.customFields ?? [], location.customFields);
  if (fields.kind === "invalid") return fields;

  const { tags = [], dnd = false, country = location.country, phone, dateOfBirth, ...rest } = body;
  const time = new Date(now).toISOString();
  const contact: Contact = {
    ...withoutNulls(rest),
    id: randomId(),
    ...(phone && { phone: readPhone(phone, location.country) ?? phone }),
    ...(dateOfBirth && { dateOfBirth: readDate(dateOfBirth) ?? dateOfBirth }),
    country,
    dnd,
    tags: [...new Set(tags.map((tag) => tag.toLowerCase()))],
    customFields: fields.kept,
    dateAdded: time,
    dateUpdated: time,
  };
  return { kind: "made", contact };
}

type Kept = { kind: "kept"; kept: Contact["customFields"] };

/** Where one field comes more than once, its last value stays. */
function keepFields(
  entries: readonly CustomFieldEntry[],
  fields: readonly CustomField[],
): Kept | (Made & { kind: "invalid" }) {
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

type NoNulls<T> = { [Key in keyof T]: Exclude<T[Key], null> };

function withoutNulls<T extends object>(values: T): NoNulls<T> {
  // Only entries that are not null are left, which is what the type says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as NoNulls<T>;
}
