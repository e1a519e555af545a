import { shownText } from "../../contact/shownText";

/**
 * A table as spreadsheets open it: UTF-8 with its mark, RFC 4180. What a spreadsheet would take for a formula has an
 * apostrophe before it, which it does not show (OWASP, "CSV Injection").
 */
export function todayCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(","));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function cell(text: string): string {
  const shown = shownText(text);
  // The wide forms count for some spreadsheets in Asia.
  const harmless = /^[\s=+\-@＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return `"${harmless.replaceAll('"', '""')}"`;
}
