import { lengthOf, plainText } from "../contact/plainText";
import { hiddenFault } from "./hiddenFault";
import type { Kind } from "./Kind";
import { labelOf } from "./labelOf";
import { PlainAnswer } from "./PlainAnswer";
import { reading, Wrong } from "./reading";

/** A line of text, sent in NFC; white space around it does not belong to it. */
export const text: Kind<"text"> = {
  empty: "",
  schema: (field, { words }) =>
    reading((draft: string) => {
      const plain = plainText(draft);
      if (plain === undefined) return undefined;
      const fault = hiddenFault(plain, labelOf(field, words), words);
      if (fault || field.maxLength === undefined) return fault ?? plain;
      // A grapheme is one UTF-16 unit at least: what is short enough in units need not be counted.
      if (plain.length <= field.maxLength) return plain;
      const length = lengthOf(plain);
      if (length <= field.maxLength) return plain;
      return new Wrong(words.field.tooLong(labelOf(field, words), field.maxLength, length));
    }),
  Editor: PlainAnswer,
};
