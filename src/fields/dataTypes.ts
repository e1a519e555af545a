import { loadLaterWords } from "../words/loadWords";
import { later } from "./later";

/** The kinds of custom fields; the words that they use are here with them, before any custom field is asked. */
export const dataTypes = later(async () => {
  const [{ kindOfCustomField }] = await Promise.all([import("./kindOfCustomField"), loadLaterWords()]);
  return { kindOf: kindOfCustomField };
});
