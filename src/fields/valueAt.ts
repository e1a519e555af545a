import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { isFit } from "./isFit";
import { kindOf } from "./registry";

const paths = new Map<string, readonly string[]>();

/** What the control of a field holds; nothing where nobody has touched it yet, or where it is of another shape. */
export function valueAt(draft: Draft, field: Field): unknown {
  const { name, key } = field;
  // There may be hundreds of these, and they are looked at with every keystroke.
  if (key !== undefined) return fitting(field, draft.ofLocation[key]);
  const path = paths.get(name) ?? name.split(".");
  paths.set(name, path);
  let value: unknown = draft;
  for (const part of path) value = (value as { [part: string]: unknown } | undefined)?.[part];
  return value;
}

/** What stands there, if the field's control can hold it: the location may have made another field of it. */
export function fitting(field: Field, held: unknown): unknown {
  return held !== undefined && isFit(kindOf(field).empty, held) ? held : undefined;
}
