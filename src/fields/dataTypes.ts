import { loadLaterWords } from "../words/WordsContext";
import { later } from "./later";

/** The kinds of HighLevel's data types, and the words that they use: here before any custom field is asked. */
export const dataTypes = later(async () => {
  const [{ kindOfDataType }, words] = await Promise.all([import("./kindOfDataType"), loadLaterWords()]);
  return { kindOf: kindOfDataType, words };
});
