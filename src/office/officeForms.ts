import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { OfficeForm } from "../contact/OfficeForm";
import { formFile } from "./formFile";
import { issueSentences } from "./issueSentences";
import { officeFormOf } from "./officeFormOf";
import { type Mistake, offsetAt, parseJsonText, placeOf } from "./parseJsonText";
import { quoted } from "./quoted";
import { whatIsKnown } from "./whatIsKnown";

type Forms = ReadonlyMap<string, OfficeForm>;

/**
 * The forms by the id of their location, `*` for all others, and those that are called by a name; or what is wrong, at
 * most 20 lines of it.
 */
export type OfficeForms = { forms: Forms; namedForms: Forms } | { mistakes: readonly string[] };

const mostLines = 20;

/**
 * Reads what stands in a `form.json`.
 * @param file what the sentences call it
 * @param locationIds those that there are; where they are not known, any may have a form
 */
export function officeForms(file: string, written: string, locationIds?: readonly string[]): OfficeForms {
  // Some editors of Windows put a mark before all text.
  const text = written.replace(/^\uFEFF/, "");
  const unreadable = text.indexOf("\uFFFD");
  if (unreadable >= 0)
    return inWords(file, text, [{ offset: unreadable, sentence: notUtf8, ofOneSign: true }]);
  const json = parseJsonText(text);
  if ("mistakes" in json) return inWords(file, text, json.mistakes);

  const read = formFile.safeParse(json.value, { reportInput: true });
  const mistakes = [
    ...formMistakes(json.root, read.error?.issues),
    ...unknownLocations(json.root, locationIds),
  ];
  if (!read.success || mistakes.length > 0) return inWords(file, text, mistakes);
  const { locations, forms = {} } = read.data;
  return { forms: asTaken(locations), namedForms: asTaken(forms) };
}

function asTaken(written: Readonly<Record<string, Parameters<typeof officeFormOf>[0]>>): Forms {
  return new Map(Object.entries(written).map(([name, form]) => [name, officeFormOf(form)]));
}

const notUtf8 = "This character is not UTF-8: save the file in that encoding.";

type Issues = Parameters<typeof issueSentences>[0][];

function formMistakes(root: Node, issues: Issues = []): Mistake[] {
  const found = issues.flatMap((issue) => issueSentences(issue));
  return found.map(({ path, sentence }) => ({ offset: offsetAt(root, path), sentence }));
}

function unknownLocations(root: Node, locationIds: readonly string[] | undefined): Mistake[] {
  if (!locationIds) return [];
  const known = [...locationIds, "*"];
  const keys =
    findNodeAtLocation(root, ["locations"])?.children?.map(({ children: [key] = [] }) => key) ?? [];
  return keys.flatMap((key) => {
    const id: unknown = key?.value;
    if (!key || typeof id !== "string" || known.includes(id)) return [];
    const sentence = `The settings have no location ${quoted(id)}: ${whatIsKnown(id, known)}`;
    return [{ offset: key.offset, sentence }];
  });
}

function inWords(file: string, text: string, mistakes: readonly Mistake[]): { mistakes: string[] } {
  const lines = mistakes
    .toSorted((a, b) => a.offset - b.offset)
    .map((mistake) => `${file}, ${placeInWords(text, mistake)}: ${mistake.sentence}`);
  if (lines.length <= mostLines) return { mistakes: lines };
  const shown = lines.slice(0, mostLines - 1);
  return { mistakes: [...shown, `${file} has ${lines.length - shown.length} more mistakes.`] };
}

function placeInWords(text: string, { offset, ofOneSign }: Mistake): string {
  const { line, column } = placeOf(text, offset);
  return ofOneSign ? `line ${line}, column ${column}` : `line ${line}`;
}
