import { later } from "../../fields/later";
import { loadLaterWords } from "../../words/loadWords";

/** The way to fill the form from what was copied elsewhere; loaded after the first screen. */
export const pasteParts = later(async () => {
  const [{ PastePlace }] = await Promise.all([import("./PastePlace"), loadLaterWords()]);
  return { PastePlace };
});
