import type { StoredFile } from "./fileValue";
import type { CustomField } from "./PracticeLocation";
import { randomId } from "./randomId";
import type { Part } from "./readParts";

/** Files by their uuid, by the id of the field that they are for. */
type FilesByField = Record<string, Record<string, StoredFile>>;

const mostBytes = 50 * 1024 * 1024;

const endings = /\.(?:pdf|docx|doc|jpg|jpeg|png|gif|csv|xlsx|xls|mp4|mpeg|zip|rar|txt|svg)$/i;

const partName = /^([A-Za-z\d]+)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * What HighLevel makes of uploaded parts, each named `<custom field id>_<uuid>`; or, as a sentence, why it takes none
 * of them. The sentences were never captured.
 */
export function filesOf(
  parts: readonly Part[],
  fields: readonly CustomField[],
): { kind: "files"; files: FilesByField } | { kind: "refused"; message: string } {
  if (parts.length === 0) return { kind: "refused", message: "No files were sent" };
  const wrong = parts.map((part) => refusalOf(part, fields)).find((sentence) => sentence !== null);
  if (wrong) return { kind: "refused", message: wrong };

  const files: FilesByField = {};
  for (const part of parts) {
    const [, fieldId = "", uuid = ""] = partName.exec(part.name) ?? [];
    files[fieldId] = { ...files[fieldId], [uuid]: storedFile(part, uuid) };
  }
  return { kind: "files", files };
}

function refusalOf({ name, filename, size }: Part, fields: readonly CustomField[]): string | null {
  const [, fieldId] = partName.exec(name) ?? [];
  const field = fields.find(({ id }) => id === fieldId);
  if (!fieldId) return `"${name}" is not a custom field id and a file id`;
  if (!field) return `No custom field with the id "${fieldId}"`;
  if (field.dataType !== "FILE_UPLOAD" && field.dataType !== "SIGNATURE")
    return `The custom field "${fieldId}" takes no files`;
  if (filename === "") return `"${name}" is not a file`;
  if (!endings.test(filename)) return "File type not allowed";
  if (size > mostBytes) return "File too large";
  return null;
}

function storedFile({ name, filename, type, size }: Part, uuid: string): StoredFile {
  const documentId = randomId();
  return {
    meta: { fieldname: name, originalname: filename, encoding: "7bit", mimetype: type, size, uuid },
    // Practice keeps no bytes, and the name can never be looked up.
    url: `https://practice.invalid/documents/download/${documentId}`,
    documentId,
  };
}
