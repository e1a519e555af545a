import { shownText } from "../contact/shownText";
import type { Turn } from "./createLine";
import type { Desk } from "./Desk";
import type { Packed } from "./pack";
import { aboutEntry, filesOf } from "./Rows";

export type Entry = { id: string; locationId: string; packed: Packed; isSealed: boolean };

export type Written = { lostFiles: readonly string[] };

/** Writes an entry: first what was typed, with the removal of files that are gone, then files that are new. */
export async function writeEntry(
  { person, version, now, cipher, database, files }: Desk,
  turn: Turn<Written>,
  { id, locationId, packed, isSealed }: Entry,
): Promise<Written> {
  // What is on its way to HighLevel outlives a power cut too.
  const durability = isSealed ? "strict" : "relaxed";
  const about = { id, person, locationId, version };
  const locked = await cipher.lock(new TextEncoder().encode(packed.text), aboutEntry(about));
  const keys = await database.transact(
    turn,
    "readwrite",
    async (transaction) => {
      const rows = transaction.objectStore("files");
      const [all] = await Promise.all([
        rows.getAllKeys(filesOf(person, id)),
        transaction.objectStore("entries").put({ ...about, at: now(), ...locked }),
      ]);
      const gone = all.filter(([, , key]) => !packed.files.has(key));
      await Promise.all(gone.map((key) => rows.delete(key)));
      return new Set(all.map(([, , key]) => key));
    },
    durability,
  );

  if ([...keys].some((key) => !packed.files.has(key))) files.thereIsRoom();
  const missing = new Set([...packed.files].filter(([key]) => !keys.has(key)).map(([, file]) => file));
  const written = () => ({ lostFiles: Array.from(missing, ({ name }) => shownText(name)) });
  // The text is kept. Files that the time was too short for have it again at the next write.
  turn.late = written;
  // The smallest first, so that as many as can be find room.
  for (const file of [...missing].sort((one, other) => one.size - other.size)) {
    if (await files.write(turn, id, file, durability)) missing.delete(file);
  }
  return written();
}
