import { type Language, languageTags } from "../words/languages";
import { keptChoice } from "./keptChoice";

const kept = keptChoice("contact-desk.language");

/** What was chosen on this computer. */
export function readLanguage(): Language | undefined {
  const chosen = kept.read();
  return languageTags.find((language) => language === chosen);
}

export const keepLanguage: (language: Language) => void = kept.keep;
