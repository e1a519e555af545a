import { confirmedSplit, isFamilyFirst, nameIn } from "./personName";
import type { Piece } from "./Understood";

/**
 * Offers first and last name where only the full one was found, for HighLevel takes nobody who has nothing else: sure where
 * the email confirms them, and otherwise asked.
 * @param countries in which the person may live
 */
export function withNameParts(
  pieces: readonly Piece[],
  countries: readonly (string | undefined)[],
): readonly Piece[] {
  const whole = pieces.find(({ name }) => name === "name");
  const words = whole && nameIn(whole.text)?.words;
  if (!words || words.length < 2 || pieces.some(({ name }) => name === "firstName" || name === "lastName"))
    return pieces;
  const email = pieces.find(({ name }) => name === "email")?.text;
  const split = confirmedSplit(words, email, countries);
  const certainty = split ? "sure" : "ask";
  const { first, last } = split ?? guessedSplit(words, isFamilyFirst(words, email, countries));
  return [
    { name: "firstName", text: first, from: whole.from, certainty },
    { name: "lastName", text: last, from: whole.from, certainty },
    ...pieces,
  ];
}

function guessedSplit([one = "", ...others]: readonly string[], familyFirst: boolean) {
  const rest = others.join(" ");
  return familyFirst ? { first: rest, last: one } : { first: one, last: rest };
}
