import { amount } from "./amount";
import { checkboxes } from "./checkboxes";
import { date } from "./date";
import { email } from "./email";
import { files } from "./files";
import type { AnyKind } from "./Kind";
import { longText } from "./longText";
import { manyOptions } from "./manyOptions";
import { number } from "./number";
import { oneOption } from "./oneOption";
import { phone } from "./phone";
import { radio } from "./radio";
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

/** One that nobody has seen before is asked as text, and says so. */
export function kindOfDataType(dataType: string): AnyKind {
  const known: { readonly [dataType: string]: unknown } = kindsOfDataTypes;
  // AnyKind takes no draft from outside but the one that its own editor made.
  return (Object.hasOwn(known, dataType) ? known[dataType] : unknownType) as AnyKind;
}
