import { plainText } from "../contact/plainText";
import { shownText } from "../contact/shownText";
import { hiddenFault } from "./hiddenFault";
import type { KindOf } from "./Kind";
import { labelOf } from "./labelOf";
import { laterWordsOf } from "./laterWordsOf";
import { meantOption } from "./meantOption";
import { reading, Wrong } from "./reading";

/** One of a field's options by its value, or another text where the field allows it or its options are not known. */
export const chosenOne: KindOf<string, string>["schema"] = (field, context) =>
  reading((draft: string) => {
    const text = plainText(draft);
    if (text === undefined) return undefined;
    // What HighLevel itself has is sent in its spelling, whatever that is.
    const meant = field.options && (meantOption(field.options, draft) ?? meantOption(field.options, text));
    if (meant) return meant.value;
    const label = labelOf(field, context.words);
    if (!field.options || field.allowsOther) return hiddenFault(text, label, context.words) ?? text;
    return new Wrong(laterWordsOf(context).options.notOne(shownText(text), label));
  });
