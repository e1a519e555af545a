import type { Turn } from "./createLine";
import type { Desk } from "./Desk";
import type { Kept } from "./Drafts";
import type { EntryRow } from "./Rows";
import { readEntry } from "./readEntry";
import { removeEntry } from "./removeEntry";

/** The person's entries in a location, the newest first. Removes what is too old, whosever it is. */
export async function listEntries(desk: Desk, turn: Turn, locationId: string): Promise<Kept[]> {
  const rows = await desk.database.transact(turn, "readonly", (transaction) =>
    transaction.objectStore("entries").getAll(),
  );
  // Where that fails, the others are shown all the same, and the next list tries again.
  if (rows.some((row) => isTooOld(desk, row))) await removeOld(desk, turn).catch(() => {});

  const isElsewhere = await desk.claims.elsewhere();
  const mine = rows
    .filter((row) => row.person === desk.person && row.locationId === locationId && !isTooOld(desk, row))
    .sort((one, other) => other.at - one.at);
  const kept: Kept[] = [];
  // One after another: their files may be large.
  for (const row of mine) kept.push(await readEntry(desk, turn, row, isElsewhere(row.id)));
  return kept;
}

/** Never, where the clock was set back since. */
function isTooOld({ hours, now }: Desk, { at }: EntryRow): boolean {
  return now() - at > hours * 3_600_000;
}

async function removeOld(desk: Desk, turn: Turn) {
  await desk.database.transact(turn, "readwrite", async (transaction) => {
    // Looked at again: another tab may have written one meanwhile.
    const rows = await transaction.objectStore("entries").getAll();
    const old = rows.filter((row) => isTooOld(desk, row));
    await Promise.all(old.map(({ person, id }) => removeEntry(transaction, person, id)));
  });
  desk.files.thereIsRoom();
}
