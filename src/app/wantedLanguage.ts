import { type Language, matchLanguage } from "../words/languages";
import { userLanguage } from "./userLanguage";

/** Who says which language; each by its tag. */
export type LanguageWishes = {
  /** The page's address, or the page around this one. */
  wished: string | undefined;
  /** What was chosen on this computer. */
  chosen: Language | undefined;
  /** What the browser asks for, the best first. */
  browser: readonly string[];
};

export type WantedLanguage = {
  language: Language;
  /** How numbers and dates are written and read: a tag that `Intl` takes. */
  locale: string;
};

/** The language that the page speaks: the first one that is wished, chosen, or the browser's; else English. */
export function wantedLanguage({ wished, chosen, browser }: LanguageWishes): WantedLanguage {
  const asked = wished === undefined ? undefined : matchLanguage([wished]);
  const language = asked ?? chosen ?? matchLanguage(browser) ?? "en";
  if (wished !== undefined) return { language, locale: userLanguage([wished], language) };
  // Whoever chose German writes as Germans, and Austrians do, even where their browser asks for English first.
  const fitting = chosen ? browser.filter((tag) => matchLanguage([tag]) === chosen) : browser;
  return { language, locale: userLanguage(fitting, language) };
}
