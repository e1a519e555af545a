import { confirmedSplit, isNameWord, nameIn } from "./personName";
import { type Scrap, take } from "./scraps";
import type { Piece } from "./Understood";

/**
 * Takes a person's name out of the scraps: the one that the email confirms, or else the first that can be one, to be asked.
 * @param countries in which the person may live
 */
export function takeName(
  scraps: Scrap[],
  email: string | undefined,
  countries: readonly (string | undefined)[],
): Piece[] {
  const split = (words: readonly string[]) => confirmedSplit(words, email, countries);
  return (
    takeConfirmed(scraps, split) ??
    takeCells(scraps, split) ??
    takeReversed(scraps, split) ??
    takeFirst(scraps)
  );
}

type Split = (words: readonly string[]) => { first: string; last: string } | undefined;

function takeConfirmed(scraps: Scrap[], split: Split): Piece[] | undefined {
  for (const scrap of scraps) {
    // What stands behind the comma may be a degree.
    const text = scrap.text.split(",")[0] ?? "";
    const found = split(nameIn(text)?.words ?? []);
    if (!found) continue;
    const from = take(scraps, scrap, 0, text.length);
    return both(found, from, from, "sure");
  }
  return undefined;
}

/** First and last name in cells of their own, one after the other in one line. */
function takeCells(scraps: Scrap[], split: Split): Piece[] | undefined {
  const [one, two] = scraps;
  if (!one || !two || one.ends || !isNameWord(one.text) || !isNameWord(two.text)) return undefined;
  const words = [one.text, two.text];
  const straight = split(words);
  const reversed = split([two.text, one.text]);
  const [first, last] = reversed ? [two, one] : [one, two];
  const certainty = (straight ?? reversed) ? "sure" : "ask";
  return both(
    { first: first.text, last: last.text },
    ...([take(scraps, first), take(scraps, last)] as const),
    certainty,
  );
}

/** "Lovelace, Ada" */
function takeReversed(scraps: Scrap[], split: Split): Piece[] | undefined {
  for (const scrap of scraps) {
    const [last = "", first = "", more] = scrap.text.split(/, ?/);
    if (more !== undefined || !isNameWord(last) || !isNameWord(first)) continue;
    const certainty = split([first, last]) ? "sure" : "ask";
    const from = take(scraps, scrap);
    return both({ first, last }, from, from, certainty);
  }
  return undefined;
}

function takeFirst(scraps: Scrap[]): Piece[] {
  for (const scrap of scraps) {
    const text = scrap.text.split(",")[0] ?? "";
    const found = nameIn(text);
    if (!found) continue;
    return [{ name: "name", text: found.text, from: take(scraps, scrap, 0, text.length), certainty: "ask" }];
  }
  return [];
}

function both(
  { first, last }: { first: string; last: string },
  fromFirst: string,
  fromLast: string,
  certainty: Piece["certainty"],
): Piece[] {
  return [
    { name: "firstName", text: first, from: fromFirst, certainty },
    { name: "lastName", text: last, from: fromLast, certainty },
  ];
}
