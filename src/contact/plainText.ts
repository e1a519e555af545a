const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A single line as it is sent: without the white space around it, in NFC. Blank text is no answer. */
export function plainText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed.normalize("NFC");
}

/** Characters as people count them. */
export function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** The last characters of a text. */
export function lastOf(text: string, count: number): string {
  // No character that people know has so many units; a long text is not taken apart whole.
  const end = [...graphemes.segment(text.slice(-20 * count))];
  return end
    .slice(-count)
    .map(({ segment }) => segment)
    .join("");
}

/** The characters of a text that NFC (Unicode's composed form) writes otherwise, each once. */
export function otherInNfc(text: string): string[] {
  // Nearly every text is in NFC, and this is asked at every keystroke.
  if (text.normalize("NFC") === text) return [];
  const characters = [...graphemes.segment(text)].map(({ segment }) => segment);
  return [...new Set(characters.filter((character) => character.normalize("NFC") !== character))];
}
