import type { FileValue } from "./CreateContactBody";

/** The parts in which a file that HighLevel already holds is typed. */
export const fileParts = [
  "url",
  "documentId",
  "originalname",
  "mimetype",
  "size",
  "uuid",
  "fieldname",
] as const;

export type FilePart = (typeof fileParts)[number];

/** A file that HighLevel already holds: typed in parts, or its whole object pasted as JSON. */
export type FileDraft = { [Part in FilePart]: string } & {
  way: "parts" | "json";
  json: string;
  /** Stands in for a uuid that is left blank; random, made with the row. */
  madeUuid: string;
};

/** The parts that cannot be made up when they are left blank. */
export const neededParts: readonly FilePart[] = ["url", "documentId", "originalname", "mimetype", "size"];

/** What the parts answer; blank ones have no answer. */
export type FileAnswers = { [Part in FilePart]?: Part extends "size" ? number : string };

/** The object that HighLevel keeps for a file; none while a part that it needs is missing. */
export function fileValue(
  parts: FileAnswers,
  made: { uuid: string; fieldname: string },
): FileValue | undefined {
  const {
    url,
    documentId,
    originalname,
    mimetype,
    size,
    uuid = made.uuid,
    fieldname = made.fieldname,
  } = parts;
  if (url === undefined || documentId === undefined || originalname === undefined) return undefined;
  if (mimetype === undefined || size === undefined) return undefined;
  return {
    [uuid]: { meta: { fieldname, originalname, encoding: "7bit", mimetype, size, uuid }, url, documentId },
  };
}
