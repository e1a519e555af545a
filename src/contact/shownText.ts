/** Control characters other than tab and line ends, halves of characters, and what turns the direction of text. */
const unseen = /(?![\t\r\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;

/**
 * Text to be looked at, which somebody typed or HighLevel answered: what would act on the page instead of being seen is
 * written out, like ‹U+202E›. Joiners (U+200C, U+200D) stay: scripts and emoji are written with them.
 */
export function shownText(text: string): string {
  return text.replace(unseen, (it) => `‹${codeOf(it)}›`);
}

/** As `shownText`, for JSON: with its own way to write a character out, so that it stays the same JSON. */
export function shownJson(json: string): string {
  return json.replace(unseen, (it) => `\\u${hexOf(it)}`);
}

/** The first character of a text as Unicode names it: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${hexOf(character).toUpperCase()}`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}
