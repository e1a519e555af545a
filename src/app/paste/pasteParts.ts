import { countryNames } from "../../fields/countryNames";
import { later } from "../../fields/later";
import { loadLaterWords, spokenLanguage } from "../../words/loadWords";

/** The ways to fill the form from what was copied elsewhere; loaded after the first screen. */
export const pasteParts = later(async () => {
  const language = spokenLanguage();
  const [{ PastePlace }, { JsonPlace }] = await Promise.all([
    import("./PastePlace"),
    import("../json/JsonPlace"),
    loadLaterWords(language),
    countryNames.load(language),
  ]);
  return { PastePlace, JsonPlace };
});
