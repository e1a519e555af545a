import type { LaterWords } from "../words/enLater";
import type { Context } from "./Kind";

/** The words of the kinds that only a location's own fields have: here before any of those is asked. */
export function laterWordsOf({ laterWords }: Context): LaterWords {
  if (!laterWords) throw new Error("A custom field is asked before its words are here.");
  return laterWords;
}
