import { fold } from "./fold";
import type { Option } from "./Option";

/**
 * The options that what was typed can mean, the likeliest first and otherwise in their own order: it is the value, the
 * label or a keyword; the label starts with it; a word of the label does; a keyword does; the label has it somewhere.
 * Nothing typed: all of them.
 */
export function matchOptions(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = inWords(typed);
  if (wanted === "") return options;

  const ranks: Option[][] = [[], [], [], [], []];
  for (const option of options) ranks[rank(option, wanted)]?.push(option);
  return ranks.flat();
}

/**
 * The one option that is called what was typed, case and accents ignored. None where two are called the same: a guess
 * between two people of one name would be wrong half the time.
 */
export function exactOption(options: readonly Option[], typed: string): Option | undefined {
  const wanted = fold(typed);
  if (wanted === "") return undefined;

  for (const namesOf of names) {
    const called = options.filter((option) => namesOf(option).some((name) => fold(name) === wanted));
    if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  }
  return undefined;
}

/** What an option can be called, the surest first. */
const names: readonly ((option: Option) => readonly string[])[] = [
  (option) => [option.value],
  (option) => [option.label],
  (option) => [option.detail ?? "", ...(option.keywords ?? [])],
];

/** 0 to 4 as above; -1 where it does not match. */
function rank(option: Option, wanted: string): number {
  const label = inWords(option.label);
  const keywords = [option.detail ?? "", ...(option.keywords ?? [])].map(inWords);
  if (label === wanted || inWords(option.value) === wanted || keywords.includes(wanted)) return 0;
  if (label.startsWith(wanted)) return 1;
  if (label.includes(` ${wanted}`)) return 2;
  if (keywords.some((keyword) => keyword.startsWith(wanted))) return 3;
  return label.includes(wanted) ? 4 : -1;
}

/** Folded, and with one space for whatever stands between words: "new york" finds America/New_York. */
function inWords(text: string): string {
  return fold(text)
    .replace(/[\s_\-/.,()]+/g, " ")
    .trim();
}
