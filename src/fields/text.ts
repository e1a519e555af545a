import { lengthOf, plainText } from "../contact/plainText";
import type { Kind } from "./Kind";
import { labelOf } from "./labelOf";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

/** A line of text; white space around it does not belong to it. */
export const text: Kind<"text"> = {
  empty: "",
  schema: (field, { words }) =>
    reading((draft: string) => {
      const plain = plainText(draft);
      if (plain === undefined || field.maxLength === undefined) return plain;
      // A grapheme is one UTF-16 unit at least: what is short enough in units need not be counted.
      if (plain.length <= field.maxLength) return plain;
      const length = lengthOf(plain);
      if (length <= field.maxLength) return plain;
      return new Wrong(words.field.tooLong(labelOf(field, words), field.maxLength, length));
    }),
  Editor: TextAnswer,
};
