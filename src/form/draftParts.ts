/** What stands in a draft or in a body, by name; to be looked at before it is believed. */
export type DraftParts = { [name: string]: unknown };

/** What stands at a path of names; nothing where one of them leads nowhere. */
export function partAt(parts: DraftParts, [first = "", ...rest]: readonly string[]): unknown {
  const part = Object.hasOwn(parts, first) ? parts[first] : undefined;
  if (rest.length === 0) return part;
  return isDraftParts(part) ? partAt(part, rest) : undefined;
}

/** Puts something at a path of names, where that leads anywhere. */
export function putAt(parts: DraftParts, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    parts[first] = value;
    return;
  }
  const part = parts[first];
  if (isDraftParts(part)) putAt(part, rest, value);
}

/** A file is known by being the very same: it has no parts. */
export function isDraftParts(value: unknown): value is DraftParts {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof File);
}
