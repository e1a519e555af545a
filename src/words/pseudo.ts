const accents: { readonly [letter: string]: string } = Object.fromEntries(
  [
    ..."aábƀcçdďeéfƒgĝhĥiíjĵkķlĺmɱnñoöpƥqɋrŕsštŧuüvṽwŵxẋyýzž",
    ..."AÁBƁCÇDĎEÉFƑGĜHĤIÍJĴKĶLĹMḾNÑOÖPƤQɊRŔSŠTŦUÜVṼWŴXẊYÝZŽ",
  ]
    .join("")
    .match(/../gu)
    ?.map((pair) => [...pair]) ?? [],
);

/**
 * The words as nobody speaks them: accented, a third longer and in brackets, so that on the page it is seen what is not
 * translated, is put together of parts, or has no room to grow. What a word is told stays as it is.
 */
export function pseudo<Part extends object>(part: Part): Part {
  return "language" in part ? { ...changed(part), language: part.language } : changed(part);
}

function changed<Group extends object>(group: Group): Group {
  const entries = Object.entries(group).map(([key, value]) => [key, inPseudo(value)]);
  // The same keys, each with a value of the same kind.
  return Object.fromEntries(entries) as Group;
}

function inPseudo(value: unknown): unknown {
  if (typeof value === "string") return dressed(value, []);
  if (typeof value === "function")
    return (...given: unknown[]) => dressed(String(value(...given)), given.flat().map(String));
  // What is understood, and shown nowhere.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return changed(value);
}

/** @param told what stays as it is, wherever it stands */
function dressed(text: string, told: readonly string[]): string {
  const longer = Array.from({ length: Math.ceil(text.length / 12) }, () => "~~~~").join(" ");
  return `⟦${accented(text, told)} ${longer}⟧`;
}

function accented(text: string, [kept, ...others]: readonly string[]): string {
  if (kept === "") return accented(text, others);
  if (kept !== undefined)
    return text
      .split(kept)
      .map((part) => accented(part, others))
      .join(kept);
  return [...text].map((letter) => accents[letter] ?? letter).join("");
}
