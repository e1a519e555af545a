/** Letters that Unicode does not take apart into a plain letter and a mark, and an apostrophe people rarely type. */
const plain: Record<string, string> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
  "’": "'",
};

/** A text for comparing: no case, no accents, no space at its ends. Never shown and never sent. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[æđðıłøœßþ’]/g, (letter) => plain[letter] ?? letter)
    .trim();
}
