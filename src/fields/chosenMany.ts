import type { FieldOption } from "../contact/CustomField";
import type { ListDraft } from "../contact/Kinds";
import { plainText } from "../contact/plainText";
import { shownText } from "../contact/shownText";
import { hiddenFault } from "./hiddenFault";
import type { KindOf } from "./Kind";
import { labelOf } from "./labelOf";
import { laterWordsOf } from "./laterWordsOf";
import { meantOption } from "./meantOption";
import { reading, Wrong } from "./reading";

/** Some of a field's options by their values and in their order, and after them what else the field allows. */
export const chosenMany: KindOf<ListDraft, string[]>["schema"] = (field, context) =>
  reading(({ tags, typing }: ListDraft) => {
    const { options = [], allowsOther } = field;
    const chosen = inOrder(options, [...tags, plainText(typing) ?? []].flat()).map((value) =>
      // What HighLevel itself has is sent in its spelling, whatever that is.
      isOption(options, value) ? value : value.normalize("NFC"),
    );
    const label = labelOf(field, context.words);
    for (const stranger of chosen.filter((value) => !isOption(options, value))) {
      const fault = hiddenFault(stranger, label, context.words);
      if (fault) return fault;
      if (!allowsOther) return new Wrong(laterWordsOf(context).options.notOne(shownText(stranger), label));
    }
    return chosen.length > 0 ? chosen : undefined;
  });

/** The values that some texts mean, each once: the options' in their order, then the others. */
export function inOrder(options: readonly FieldOption[], texts: readonly string[]): string[] {
  const values = new Set(texts.map((text) => meantOption(options, text)?.value ?? text));
  const known = options.map(({ value }) => value).filter((value) => values.has(value));
  return [...new Set([...known, ...values])];
}

function isOption(options: readonly FieldOption[], value: string): boolean {
  return options.some((option) => option.value === value);
}
