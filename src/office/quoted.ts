/** A word of somebody's file as a sentence shows it: on one line, not too long, and never a token. */
export function quoted(word: string): string {
  const shown = word.replace(/pit-[\da-f-]+/gi, "pit-…");
  return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
}
