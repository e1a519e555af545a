import type { KindName } from "../contact/Field";
import { channel } from "./channel";
import { country } from "./country";
import { date } from "./date";
import { email } from "./email";
import { everyChannel } from "./everyChannel";
import { fileJson } from "./fileJson";
import { identifier } from "./identifier";
import { inbound } from "./inbound";
import type { Kind } from "./Kind";
import { longText } from "./longText";
import { money, number } from "./number";
import { oneOf } from "./oneOf";
import { phone } from "./phone";
import { manyOf, tags } from "./tags";
import { text } from "./text";
import { timeZone } from "./timeZone";
import { website } from "./website";

/** Every kind of answer. A new one is a file beside this one, and a row here. */
export const kinds: { readonly [K in KindName]: Kind<K> } = {
  text,
  longText,
  identifier,
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
  everyChannel,
  channel,
  inbound,
  fileJson,
};

/** A kind by the name that a field has for it: what it holds and answers is known to the kind alone. */
export function kindOf(name: KindName): Kind<never> {
  // Kind<never> takes no draft from outside but the one that its own editor made.
  return kinds[name] as unknown as Kind<never>;
}
