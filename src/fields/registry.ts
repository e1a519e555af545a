import type { Field, KindName } from "../contact/Field";
import { channel } from "./channel";
import { country } from "./country";
import { dataTypes } from "./dataTypes";
import { date } from "./date";
import { email } from "./email";
import { everyChannel } from "./everyChannel";
import { fileJson } from "./fileJson";
import { identifier } from "./identifier";
import { inbound } from "./inbound";
import type { AnyKind, Kind } from "./Kind";
import { longText } from "./longText";
import { money, number } from "./number";
import { oneOf } from "./oneOf";
import { person } from "./person";
import { phone } from "./phone";
import { manyOf, tags } from "./tags";
import { text } from "./text";
import { timeZone } from "./timeZone";
import { uuid } from "./uuid";
import { website } from "./website";

/** Every kind of answer. A new one is a file beside this one, and a row here. */
export const kinds: { readonly [K in KindName]: Kind<K> } = {
  text,
  longText,
  identifier,
  uuid,
  email,
  phone,
  website,
  date,
  number,
  money,
  country,
  timeZone,
  oneOf,
  manyOf,
  tags,
  person,
  everyChannel,
  channel,
  inbound,
  fileJson,
};

/** The kind of a field. */
export function kindOf(field: Field): AnyKind {
  // AnyKind takes no draft from outside but the one that its own editor made.
  if (field.dataType === undefined) return kinds[field.kind] as unknown as AnyKind;
  const kind = dataTypes.now()?.kindOf(field.dataType);
  if (!kind) throw new Error("A custom field is asked before its kind is here.");
  return kind;
}
