const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A single line as it is sent: without the white space around it. Blank text is no answer. */
export function plainText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** Characters as people count them. */
export function lengthOf(text: string): number {
  return [...graphemes.segment(text)].length;
}
