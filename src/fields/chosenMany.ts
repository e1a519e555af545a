import type { FieldOption } from "../contact/CustomField";
import type { ListDraft } from "../contact/Kinds";
import { plainText } from "../contact/plainText";
import type { KindOf } from "./Kind";
import { labelOf } from "./labelOf";
import { laterWordsOf } from "./laterWordsOf";
import { meantOption } from "./meantOption";
import { reading, Wrong } from "./reading";

/** Some of a field's options by their values and in their order, and after them what else the field allows. */
export const chosenMany: KindOf<ListDraft, string[]>["schema"] = (field, context) =>
  reading(({ tags, typing }: ListDraft) => {
    const { options = [], allowsOther } = field;
    const chosen = inOrder(options, [...tags, plainText(typing) ?? []].flat());
    const stranger = chosen.find((value) => !isOption(options, value));
    if (stranger !== undefined && !allowsOther) {
      return new Wrong(laterWordsOf(context).options.notOne(stranger, labelOf(field, context.words)));
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
