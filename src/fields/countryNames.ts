import type { LocaleData } from "i18n-iso-countries";
import { byLanguage } from "../words/byLanguage";
import type { Language } from "../words/languages";
import { loadLaterWords } from "../words/loadWords";

const files: { readonly [language in Language]: () => Promise<{ default: LocaleData }> } = {
  en: () => import("i18n-iso-countries/langs/en.json"),
  es: () => import("i18n-iso-countries/langs/es.json"),
  de: () => import("i18n-iso-countries/langs/de.json"),
  fr: () => import("i18n-iso-countries/langs/fr.json"),
  "pt-BR": () => import("i18n-iso-countries/langs/pt.json"),
  it: () => import("i18n-iso-countries/langs/it.json"),
  nl: () => import("i18n-iso-countries/langs/nl.json"),
  pl: () => import("i18n-iso-countries/langs/pl.json"),
  ja: () => import("i18n-iso-countries/langs/ja.json"),
  "zh-Hans": () => import("i18n-iso-countries/langs/zh.json"),
  ar: () => import("i18n-iso-countries/langs/ar.json"),
};

/** What the countries are called in each language; with the words that say what else people call them. */
export const countryNames = byLanguage(async (language) => {
  const [{ default: names }] = await Promise.all([files[language](), loadLaterWords(language)]);
  return names;
});
