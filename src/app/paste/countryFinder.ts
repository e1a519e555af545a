import { countryCodes } from "../../contact/countries";
import { countryOptions } from "../../fields/countryOptions";
import { lastResult } from "../../fields/lastResult";
import { fold } from "../../ui/fold";
import { exactOption } from "../../ui/matchOptions";
import type { Words } from "../../words/en";

/** Languages in which people write a country at the end of an address. */
const languages = [
  "en",
  "es",
  "de",
  "fr",
  "pt",
  "it",
  "nl",
  "pl",
  "ja",
  "zh",
  "ar",
  "sv",
  "da",
  "nb",
  "fi",
  "cs",
  "tr",
];

/** Finds a country's code by what it is called in our words, or in many a language. */
export const countryFinder = lastResult((words: Words) => {
  const options = countryOptions(words);
  const codes = new Map<string, Set<string>>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: "region" });
    for (const code of countryCodes) {
      const name = fold(names.of(code) ?? code);
      codes.set(name, (codes.get(name) ?? new Set()).add(code));
    }
  }
  return (text: string): string | undefined => {
    const known = exactOption(options, text)?.value;
    // What two countries are called, each in another language, is nobody's for sure.
    const [code, another] = codes.get(fold(text)) ?? [];
    return known ?? (another === undefined ? code : undefined);
  };
});
