import { isJsonObject } from "./check";

/** A file that is in HighLevel already, as a custom field holds it. `size` is in bytes. */
export type StoredFile = {
  meta: {
    fieldname: string;
    originalname: string;
    encoding: string;
    mimetype: string;
    size: number;
    uuid: string;
  };
  url: string;
  documentId: string;
};

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Is it an object of files, each under its own uuid? */
export function isFileValue(value: unknown): value is Record<string, StoredFile> {
  if (!isJsonObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, file]) => uuid.test(key) && isStoredFile(file));
}

/** The same files with the documented properties only. */
export function rebuildFiles(files: Record<string, StoredFile>): Record<string, StoredFile> {
  return Object.fromEntries(Object.entries(files).map(([key, file]) => [key, rebuild(file)]));
}

function isStoredFile(value: unknown): value is StoredFile {
  if (!isJsonObject(value) || !isJsonObject(value.meta)) return false;
  const { fieldname, originalname, encoding, mimetype, size, uuid: id } = value.meta;
  const texts = [fieldname, originalname, encoding, mimetype, id, value.url, value.documentId];
  return texts.every((part) => typeof part === "string") && Number.isFinite(size);
}

function rebuild({ meta, url, documentId }: StoredFile): StoredFile {
  const { fieldname, originalname, encoding, mimetype, size, uuid: id } = meta;
  return { meta: { fieldname, originalname, encoding, mimetype, size, uuid: id }, url, documentId };
}
