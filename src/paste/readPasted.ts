import { isCards, readCards } from "./readCards";
import { readLines } from "./readLines";
import { readTable } from "./readTable";
import { saysSomething, scrapsOf } from "./scraps";
import type { PasteContext, Reading } from "./Understood";

/** In characters. */
export const longestPaste = 64 * 1024;

/** Reads what was pasted: vCards, rows of a spreadsheet, or the lines of a signature or an address. */
export function readPasted(text: string, context: PasteContext): Reading {
  if (text.length > longestPaste) return { ok: false, why: "large" };
  if (/[\0\ufffd]/.test(text)) return { ok: false, why: "noText" };
  if (!saysSomething(text)) return { ok: false, why: "empty" };
  if (!isCards(text))
    return { ok: true, people: readTable(text, context) ?? [readLines(scrapsOf(text), context)] };
  const { people, isOld } = readCards(text, context);
  if (people.length > 0) return { ok: true, people };
  return { ok: false, why: isOld ? "oldCard" : "emptyCard" };
}
