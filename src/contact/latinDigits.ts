const zeros = { arabic: 0x660, persian: 0x6f0 };

/** Steps from a sign of ASCII to the wide one in Unicode. */
const toWide = 0xfee0;

/**
 * A text with the digits that Arabic and Persian keyboards type, and the wide digits, letters and signs that an input
 * method of East Asia types, written as in ASCII; the rest as it is.
 */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - zeros.arabic))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - zeros.persian))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - toWide));
}
