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
  // In Arabic many write the second for the first, at the end of words.
  ة: "ه",
  ى: "ي",
};

/** Steps from a letter of hiragana to the same one of katakana in Unicode. */
const toKatakana = 0x60;

/**
 * A text for comparing: no case, no accents, no vowel marks of Arabic, one kind of kana and of its width, no dots between
 * its words, no space at its ends. Never shown and never sent.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670]/g, "")
    .toLowerCase()
    .replace(/[æđðıłøœßþ’ةى]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + toKatakana))
    .replaceAll("\u30fb", "")
    .trim();
}
