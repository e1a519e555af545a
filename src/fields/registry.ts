import type { Field, KindName } from "../contact/Field";
import { channel } from "./channel";
import { country } from "./country";
import { dataTypes } from "./dataTypes";
import { date } from "./date";
import { email } from "./email";
import { everyChannel } from "./everyChannel";
import { inbound } from "./inbound";
import type { AnyKind, Kind } from "./Kind";
import { person } from "./person";
import { phone } from "./phone";
import type { rowKinds } from "./rowKinds";
import { manyOf, tags } from "./tags";
import { text } from "./text";
import { timeZone } from "./timeZone";
import { website } from "./website";

/** The kinds of answer of the first screen. A new one is a file beside this one, and a row here or in `rowKinds`. */
export const kinds = {
  text,
  email,
  phone,
  website,
  date,
  country,
  timeZone,
  manyOf,
  tags,
  person,
  everyChannel,
  channel,
  inbound,
} as const;

/** Each is there, of its own kind. */
({ ...kinds, ...({} as typeof rowKinds) }) satisfies { readonly [K in KindName]: Kind<K> };

/** The kind of a field. */
export function kindOf(field: Field): AnyKind {
  const known: { readonly [name: string]: unknown } = kinds;
  const kind = field.kind === undefined ? undefined : known[field.kind];
  const found = kind ?? dataTypes.now()?.kindOf(field);
  if (!found) throw new Error("A custom field is asked before its kind is here.");
  // AnyKind takes no draft from outside but the one that its own editor made.
  return found as AnyKind;
}
