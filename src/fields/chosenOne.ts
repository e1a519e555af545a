import { plainText } from "../contact/plainText";
import type { KindOf } from "./Kind";
import { labelOf } from "./labelOf";
import { laterWordsOf } from "./laterWordsOf";
import { meantOption } from "./meantOption";
import { reading, Wrong } from "./reading";

/** One of a field's options by its value, or another text where the field allows it or its options are not known. */
export const chosenOne: KindOf<string, string>["schema"] = (field, context) =>
  reading((draft: string) => {
    const text = plainText(draft);
    if (text === undefined || !field.options) return text;
    const meant = meantOption(field.options, text);
    if (meant) return meant.value;
    if (field.allowsOther) return text;
    return new Wrong(laterWordsOf(context).options.notOne(text, labelOf(field, context.words)));
  });
