import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";

const paths = new Map<string, readonly string[]>();

/** What the control of a field holds; nothing where nobody has touched it yet. */
export function valueAt(draft: Draft, { name, key }: Field): unknown {
  // There may be hundreds of these, and they are looked at with every keystroke.
  if (key !== undefined) return draft.ofLocation[key];
  const path = paths.get(name) ?? name.split(".");
  paths.set(name, path);
  let value: unknown = draft;
  for (const part of path) value = (value as { [part: string]: unknown } | undefined)?.[part];
  return value;
}
