const zeros = { arabic: 0x660, persian: 0x6f0 };

/** A text with the digits that Arabic and Persian keyboards type written as 0 to 9; the rest as it is. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - zeros.arabic))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - zeros.persian));
}
