import countries from "i18n-iso-countries";
import { countryCodes } from "../contact/countries";
import type { Option } from "../ui/Option";
import type { Words } from "../words/en";
import { laterWordsNow } from "../words/loadWords";
import { countryNames } from "./countryNames";
import { lastResult } from "./lastResult";

/** HighLevel's countries in the order of their names, found by name, by both codes and by what people call them. */
export const countryOptions = lastResult((words: Words): readonly Option[] => {
  const { language } = words;
  const names = countryNames.now(language);
  const say = laterWordsNow(language)?.countries;
  if (!names || !say) throw new Error("The names of the countries are not here yet.");
  countries.registerLocale(names);
  const options = countryCodes.map((code) => {
    const [listed = say.netherlandsAntilles, ...others] =
      countries.getName(code, names.locale, { select: "all" }) ?? [];
    const name = say.names?.[code] ?? listed;
    const alpha3 = countries.alpha2ToAlpha3(code) ?? "ANT";
    return {
      value: code,
      label: name,
      detail: code,
      keywords: [alpha3, ...others, ...(say.alsoCalled[code] ?? [])],
    };
  });
  return options.sort(byLabel(language));
});

/** What a country is called in the list. */
export function countryName(code: string, words: Words): string {
  return countryOptions(words).find(({ value }) => value === code)?.label ?? code;
}

function byLabel(language: string): (a: Option, b: Option) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.label, b.label);
}
