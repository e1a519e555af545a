import { nearest } from "./nearest";
import { quoted } from "./quoted";

const list = new Intl.ListFormat("en", { type: "disjunction" });

/** The end of a sentence about a word that is not known: the one that is alike, else all that there are. */
export function whatIsKnown(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `did you mean ${quoted(meant)}?`;
  return `use ${list.format(known.map(quoted))}.`;
}
