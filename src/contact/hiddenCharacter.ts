import { lastOf } from "./plainText";
import { codeOf } from "./shownText";

/** A character that is not sent. `code` is Unicode's name of it; `before` is what stands before it, the end of that. */
export type HiddenCharacter = { kind: "tab" | "control" | "half"; code: string; before: string };

const inLine = /[\p{Cc}\p{Cs}]/u;
const inLines = /(?![\t\r\n])[\p{Cc}\p{Cs}]/u;

/** How much before it is told, in characters. */
const told = 12;

/**
 * The first control character or half of a character (a lone surrogate) in a text: nobody sees them, and what they do
 * is for whoever reads the text to guess. Joiners and marks of direction are none of them.
 * @param lines whether the text may have several, and tabs
 */
export function hiddenCharacter(text: string, lines = false): HiddenCharacter | undefined {
  const found = (lines ? inLines : inLine).exec(text);
  if (!found) return undefined;
  const [character] = found;
  const code = codeOf(character);
  const before = lastOf(text.slice(0, found.index).trim(), told);
  if (character === "\t") return { kind: "tab", code, before };
  return { kind: /\p{Cs}/u.test(character) ? "half" : "control", code, before };
}
