/**
 * The known word that somebody most likely meant; none where no word is alike. Capitals, spaces and marks do not count,
 * and a third of a word's letters may be wrong.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = lettersOf(word);
  const alike = known.flatMap((name) => {
    const letters = lettersOf(name);
    const most = Math.ceil(letters.length / 3);
    // A pasted text would take long to compare.
    if (Math.abs(letters.length - typed.length) > most) return [];
    const wrong = wrongLetters(typed, letters);
    return wrong <= most ? { name, wrong } : [];
  });
  return alike.toSorted((a, b) => a.wrong - b.wrong)[0]?.name;
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Levenshtein's distance, row by row. */
function wrongLetters(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      here.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1));
    }
    above = here;
  }
  return above.at(-1) ?? 0;
}
