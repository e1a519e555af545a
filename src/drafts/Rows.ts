import type { DBSchema } from "idb";
import type { Locked } from "./createCipher";

/** An entry as it lies in the database; everything that tells something about somebody is in its cipher. */
export type EntryRow = Locked & {
  person: string;
  id: string;
  locationId: string;
  /** When it was written, ms since 1970. */
  at: number;
  /** Of the format of what is in the cipher. */
  version: number;
};

/** The bytes of a file; its name and type are in the cipher of its entry, and so is `file`, which is random. */
type FileRow = Locked & { person: string; entry: string; file: string };

export interface Rows extends DBSchema {
  entries: { key: [person: string, id: string]; value: EntryRow };
  files: { key: [person: string, entry: string, file: string]; value: FileRow };
}

/** Where the files of an entry lie: a list comes after all texts. */
export function filesOf(person: string, entry: string): IDBKeyRange {
  return IDBKeyRange.bound([person, entry], [person, entry, []]);
}

/** What an entry's cipher belongs to, so that it cannot be put in another's place. */
export function aboutEntry({ id, person, locationId, version }: Omit<EntryRow, keyof Locked | "at">) {
  return [id, person, locationId, version];
}
