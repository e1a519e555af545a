import type { Language } from "./languages";

/** What a language says by a number; those that it has no use for are left out. */
type Forms = { readonly [rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** How a language counts, lists and writes numbers, from `Intl`. */
export function speak(language: Language) {
  const plurals = new Intl.PluralRules(language);
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const or = new Intl.ListFormat(language, { type: "disjunction" });
  const numbers = new Intl.NumberFormat(language);
  return {
    /** The form that goes with a count. */
    plural: (count: number, forms: Forms): string => forms[plurals.select(count)] ?? forms.other,
    /** "a, b and c" */
    list: (parts: readonly string[]): string => and.format(parts),
    /** "a, b or c" */
    either: (parts: readonly string[]): string => or.format(parts),
    number: (count: number): string => numbers.format(count),
  };
}
