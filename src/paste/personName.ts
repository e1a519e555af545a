import { fold } from "./fold";

/** A person's name, and its words where spaces part them. */
type PersonName = { text: string; words: readonly string[] };

const particles = new Set(
  "van von der den de da do das dos del della di du la le y e i zu zur ter ten bin ibn bint al el".split(" "),
);

const titles = new Set(
  "mr mrs ms miss mx dr prof herr frau hr fr dipl ing sr sra srta dra mme m mlle dott sig mag".split(" "),
);

const closings = new Set(
  [
    "kind regards|best regards|warm regards|regards|best wishes|best|many thanks|thanks|thank you|sincerely|cheers|yours sincerely|yours faithfully|all the best|sent from my iphone|with kind regards",
    "mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|mfg|lg|vg|herzliche grüße|schöne grüße",
    "cordialement|bien cordialement|bien à vous|cdlt|saludos|saludos cordiales|un saludo|atentamente|cordiali saluti|distinti saluti|saluti",
    "atenciosamente|cumprimentos|com os melhores cumprimentos|abraços|met vriendelijke groet|vriendelijke groet|groeten|z poważaniem|pozdrawiam|med venlig hilsen|med vänliga hälsningar|mvh",
    "よろしくお願いいたします|敬具|此致|敬礼|مع أطيب التحيات|تحياتي",
  ]
    .join("|")
    .split("|")
    .map(fold),
);

function isClosing(text: string): boolean {
  return closings.has(fold(text));
}

/** The name in a line that can be one: two to four words in capitals' manner, titles left aside. */
export function nameIn(line: string): PersonName | undefined {
  if (line.length > 80 || isClosing(line)) return undefined;
  // Names of these scripts are written without a space.
  if (/^\p{sc=Han}{2,4}$/u.test(line)) return { text: line, words: [] };
  const all = line.split(/\s/).filter((word) => word !== "");
  const words = all.filter((word, index) => index > 2 || !titles.has(fold(word)));
  const isName = words.length >= 2 && words.length <= 4 && words.every(isNameWord);
  return isName && startsBig(words[0]) && startsBig(words.at(-1))
    ? { text: words.join(" "), words }
    : undefined;
}

/** Letters with what names have between them: O'Brien, Jean-Luc, J. */
export function isNameWord(word: string): boolean {
  if (particles.has(word)) return true;
  return /^\p{L}[\p{L}\p{M}'’.\-·]*$/u.test(word) && startsBig(word);
}

function startsBig(word = ""): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

const familyFirst = ["HU", "JP", "CN", "TW", "HK", "MO", "KR", "KP", "VN", "KH", "SG"];

/** Whether the family's name may come first: there first and last in an address do not tell which is which. */
export function isFamilyFirst(
  words: readonly string[],
  email: string | undefined,
  countries: readonly (string | undefined)[],
): boolean {
  const ending = email?.slice(email.lastIndexOf(".") + 1).toUpperCase();
  if ([...countries, ending].some((country) => familyFirst.includes(country ?? ""))) return true;
  return words.some((word) => /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u.test(word));
}

type Split = { first: string; last: string };

/**
 * How a full name parts into first and last, where the email says so in its local part: ada.lovelace@, alovelace@. Nothing
 * where it does not, where more than one way fits, and where families' names come first.
 */
export function confirmedSplit(
  words: readonly string[],
  email: string | undefined,
  countries: readonly (string | undefined)[],
): Split | undefined {
  if (!email || isFamilyFirst(words, email, countries)) return undefined;
  const local = (email.slice(0, email.indexOf("@")).split("+")[0] ?? "").toLowerCase();
  const parts = local.split(/[._\-\d]/).filter((part) => part !== "");
  const fits = words.slice(1).flatMap((_, index) => {
    const first = words.slice(0, index + 1);
    const last = words.slice(index + 1);
    return isLocal(parts, spellings(first), spellings(last))
      ? [{ first: first.join(" "), last: last.join(" ") }]
      : [];
  });
  return fits.length === 1 ? fits[0] : undefined;
}

function isLocal(parts: readonly string[], firsts: readonly string[], lasts: readonly string[]): boolean {
  const [start = "", ...others] = parts;
  const end = others.join("");
  const all = parts.join("");
  return firsts.some((first) =>
    lasts.some((last) => {
      if (first === "" || last.length < 2) return false;
      const initial = first.slice(0, 1);
      if (parts.length > 1) return (start === first || start === initial) && end === last;
      return all === first + last || all === initial + last;
    }),
  );
}

/** In the letters of addresses: Müller is muller or mueller. */
function spellings(words: readonly string[]): readonly string[] {
  const text = words.join("").toLowerCase();
  const german = text
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa");
  return [text, german].map((each) => fold(each).replaceAll(" ", ""));
}
