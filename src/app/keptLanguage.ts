import { type Language, languageTags } from "../words/languages";

const place = "contact-desk.language";

/** What was chosen on this computer. */
export function readLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(place);
    return languageTags.find((language) => language === kept);
  } catch {
    return undefined; // Storage may be refused, in frames above all.
  }
}

/** Keeps the choice where that is possible. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // It holds for this visit.
  }
}
