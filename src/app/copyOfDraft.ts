import { withoutFiles } from "./withoutFiles";

/** A copy of an entry, as it is downloaded and opened again. Files are no part of it, but for their names. */
export type Copy = { draft: unknown; files: readonly string[] };

const format = "contact-desk-entry";
const version = 1;

/** The text of the file. */
export function writeCopy(draft: unknown): string {
  const { draft: kept, files } = withoutFiles(draft);
  return JSON.stringify({ format, version, files, draft: kept }, null, 2);
}

/**
 * What is in such a file, or in an entry as a newer page kept it and an older one handed it out; nothing where it is
 * neither.
 */
export function readCopy(text: string): Copy | undefined {
  const copy = partsOf(parse(text));
  const ours = copy.format === format && copy.version === version ? copy.draft : undefined;
  const draft = ours ?? partsOf(copy.content).draft;
  if (typeof draft !== "object" || draft === null) return undefined;
  const names = [copy.files ?? []].flat().map((file) => partsOf(file).name ?? file);
  return { draft, files: names.filter((name) => typeof name === "string") };
}

/** The parts of an object, each to be looked at before it is believed. */
function partsOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
