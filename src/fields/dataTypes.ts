import { loadLaterWords } from "../words/loadWords";
import { later } from "./later";

/** The kinds of HighLevel's data types; the words that they use are here with them, before any custom field is asked. */
export const dataTypes = later(async () => {
  const [{ kindOfDataType }] = await Promise.all([import("./kindOfDataType"), loadLaterWords()]);
  return { kindOf: kindOfDataType };
});
