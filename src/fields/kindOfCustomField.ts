import type { Field } from "../contact/Field";
import { amount } from "./amount";
import { checkboxes } from "./checkboxes";
import { date } from "./date";
import { email } from "./email";
import { files } from "./files";
import { longText } from "./longText";
import { manyOptions } from "./manyOptions";
import { number } from "./number";
import { oneOption } from "./oneOption";
import { phone } from "./phone";
import { radio } from "./radio";
import { rowKinds } from "./rowKinds";
import { text } from "./text";
import { textboxList } from "./textboxList";
import { time } from "./time";
import { unknownType } from "./unknownType";
import { website } from "./website";

/** HighLevel's data types of custom fields, and the kind as which each is asked. A new one is a row here. */
export const kindsOfDataTypes = {
  TEXT: text,
  LARGE_TEXT: longText,
  NUMERICAL: number,
  FLOAT: number,
  MONETORY: amount,
  PHONE: phone,
  EMAIL: email,
  URL: website,
  DATE: date,
  TIME: time,
  SINGLE_OPTIONS: oneOption,
  RADIO: radio,
  MULTIPLE_OPTIONS: manyOptions,
  CHECKBOX: checkboxes,
  FILE_UPLOAD: files,
  SIGNATURE: files,
  TEXTBOX_LIST: textboxList,
} as const;

/** The kind of a field of the location's, or of a row's question. A data type that nobody has seen is text, and says so. */
export function kindOfCustomField({ kind, dataType = "" }: Field): unknown {
  const known: { readonly [name: string]: unknown } = kind === undefined ? kindsOfDataTypes : rowKinds;
  const name = kind ?? dataType;
  return Object.hasOwn(known, name) ? known[name] : unknownType;
}
