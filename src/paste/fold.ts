/** For comparing: without case, accents, width and marks between words. Never shown. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652\u200e\u200f]/g, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .filter((word) => word !== "")
    .join(" ");
}
