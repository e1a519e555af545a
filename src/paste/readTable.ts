import { answerPieces } from "./answerPieces";
import { fold } from "./fold";
import { inOrder } from "./inOrder";
import { type Label, labelOf } from "./labels";
import { readLines } from "./readLines";
import { saysSomething } from "./scraps";
import { splitCells } from "./splitCells";
import type { PasteContext, Piece, Understood } from "./Understood";
import { withNameParts } from "./withNameParts";

/** Reads rows of a spreadsheet, a person each; nothing where the text is no table. */
export function readTable(text: string, context: PasteContext): Understood[] | undefined {
  for (const mark of ["\t", ";", ","]) {
    const rows = splitCells(text, mark);
    const [header = [], ...below] = rows;
    if (below.length > 0 && isHeader(header)) return below.map((row) => readRow(header, row, context));
    if (isUpright(rows)) return [readUpright(rows, context)];
    if (isTable(rows, mark)) return rows.map((row) => readCells(row, context));
  }
  return undefined;
}

/** At least two columns, of which two or all are known. */
function isHeader(cells: readonly string[]): boolean {
  const known = cells.filter(labelOf).length;
  return cells.length > 1 && known >= 2 && known * 2 >= cells.filter((cell) => cell !== "").length;
}

/** Labels in the first column, their answers in the second. */
function isUpright(rows: readonly string[][]): boolean {
  return rows.length > 1 && rows.every((row) => row.length === 2 && labelOf(row[0] ?? "") !== undefined);
}

/** Without a header, several lines are a table where each has an email, or where tabs part them all. */
function isTable(rows: readonly string[][], mark: string): boolean {
  if (rows.some((row) => row.length < 2)) return false;
  if (rows.length === 1) return mark !== "," && (mark === "\t" || (rows[0] ?? []).length > 2);
  return rows.every((row) => row.filter((cell) => cell.includes("@")).length === 1);
}

function readUpright(rows: readonly string[][], context: PasteContext): Understood {
  return readRow(
    rows.map(([label = ""]) => label),
    rows.map(([, answer = ""]) => answer),
    context,
  );
}

function readRow(header: readonly string[], row: readonly string[], context: PasteContext): Understood {
  const cells = row.map((text, index) => ({
    text,
    title: header[index] ?? "",
    label: labelOf(header[index] ?? ""),
  }));
  const countryCell = cells.find(({ label }) => label === "country")?.text ?? "";
  const known = { ...context, country: context.countryOf(countryCell) ?? context.country };
  const rest: string[] = [];
  const pieces = cells.flatMap(({ text, title, label }) => {
    const found = label && label !== "fax" && label !== "other" ? answerPieces(label, text, text, known) : [];
    if (found.length === 0 && saysSomething(text)) rest.push(title ? `${title}: ${text}` : text);
    return found;
  });
  const named = wholeNames(
    pieces,
    cells.map(({ label }) => label),
  );
  return { pieces: inOrder(withNameParts(named, [known.country])), rest };
}

/** "Nome" and "Nombre" stand above first names, and above whole ones where there is no column for the last. */
function wholeNames(pieces: readonly Piece[], labels: readonly (Label | undefined)[]): Piece[] {
  if (labels.includes("lastName")) return [...pieces];
  return pieces.map((piece) =>
    piece.name === "firstName" && fold(piece.text).includes(" ")
      ? { ...piece, name: "name", certainty: "ask" }
      : piece,
  );
}

function readCells(row: readonly string[], context: PasteContext): Understood {
  const cells = row.filter(saysSomething);
  const scraps = cells.map((text, index) => ({ text, lead: "", ends: index === cells.length - 1 }));
  return readLines(scraps, context);
}
