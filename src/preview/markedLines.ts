import { type JsonLine, jsonLines } from "./jsonLines";

/** Something that is wrong with a field, and therefore not sent. */
export type Wrong = { field: string; message: string };

export type MarkedLine = JsonLine & {
  /** The name of the field that it comes from. */
  field?: string | undefined;
  isWrong: boolean;
  /** What is wrong with its field, at the first of its lines. */
  message?: string | undefined;
};

/** The lines of a body, each with the field that it comes from and what is wrong with that. */
export function markedLines(
  value: object,
  fieldAt: (path: readonly string[]) => string | undefined,
  wrong: readonly Wrong[],
): MarkedLine[] {
  const told = new Set<string>();
  return jsonLines(value).map((line) => {
    const field = line.path && fieldAt(line.path);
    const fault = wrong.find((each) => each.field === field);
    const message = fault && !told.has(fault.field) ? fault.message : undefined;
    if (fault) told.add(fault.field);
    return { ...line, field, isWrong: fault !== undefined, message };
  });
}
