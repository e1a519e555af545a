import type { Cipher } from "./createCipher";
import { type Database, isCutOff } from "./createDatabase";
import type { Turn } from "./createLine";
import type { FileNote } from "./pack";

/** The files of a person's entries. */
export type KeptFiles = {
  /** By what a file is known, for as long as the page lives. */
  keyOf(file: File): string;
  /** Whether it is kept now. A file that failed twice is not tried again before there is room. */
  write(turn: Turn, entry: string, file: File, durability: IDBTransactionDurability): Promise<boolean>;
  /** Nothing where it was lost. */
  read(turn: Turn, entry: string, note: FileNote): Promise<File | undefined>;
  /** Something was removed: every file is worth a try again. */
  thereIsRoom(): void;
};

/** @param person whose entries they belong to */
export function createKeptFiles(
  crypto: Pick<Crypto, "randomUUID">,
  cipher: Cipher,
  database: Database,
  person: string,
): KeptFiles {
  const keys = new WeakMap<File, string>();
  let tries = new WeakMap<File, number>();

  return {
    keyOf,
    async write(turn, entry, file, durability) {
      const tried = tries.get(file) ?? 0;
      if (tried === 2 || turn.signal.aborted) return false;
      // Counted before it is tried: a file on a drive that is gone may never be read to its end.
      tries.set(file, tried + 1);
      const key = keyOf(file);
      try {
        const locked = await cipher.lock(await file.arrayBuffer(), [person, entry, key]);
        const isWritten = await database.transact(
          turn,
          "readwrite",
          async (transaction) => {
            // Another tab may have removed the entry meanwhile, and a file without one would stay for ever.
            if (!(await transaction.objectStore("entries").getKey([person, entry]))) return false;
            await transaction.objectStore("files").put({ person, entry, file: key, ...locked });
            return true;
          },
          durability,
        );
        tries.delete(file);
        return isWritten;
      } catch (error) {
        // No room, or it is no longer where it was on the disk; or all data are being cleared, and that is over soon.
        if (isCutOff(error) && !turn.signal.aborted) tries.set(file, tried);
        return false;
      }
    },
    async read(turn, entry, { key, name, type, lastModified }) {
      const row = await database.transact(turn, "readonly", (transaction) =>
        transaction.objectStore("files").get([person, entry, key]),
      );
      if (!row) return undefined;
      try {
        const bytes = await cipher.unlock(row, [person, entry, key]);
        const file = new File([bytes], name, { type, lastModified });
        keys.set(file, key);
        return file;
      } catch {
        // Damaged.
        return undefined;
      }
    },
    thereIsRoom() {
      tries = new WeakMap();
    },
  };

  function keyOf(file: File): string {
    const key = keys.get(file) ?? crypto.randomUUID();
    keys.set(file, key);
    return key;
  }
}
