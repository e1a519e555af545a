import type { DraftsWorld } from "./browserWorld";
import { createCipher } from "./createCipher";
import { createClaims } from "./createClaims";
import { createDatabase } from "./createDatabase";
import { createKeptFiles } from "./createKeptFiles";
import type { Turn } from "./createLine";
import type { Desk } from "./Desk";
import { type Keeper, NotKept } from "./Drafts";
import type { Upgrade } from "./upgrades";

/** Finds out whether anything can be kept here. @throws {NotKept} where it cannot */
export async function openDesk(
  { person, key, hours }: Keeper,
  { indexedDB: find, crypto, locks, now }: DraftsWorld,
  upgrades: readonly Upgrade[],
  turn: Turn,
): Promise<Desk> {
  // Over http there are no locks either, and that is no fault of the browser's.
  if (!crypto.subtle) throw new NotKept("insecure");
  const indexedDB = find();
  if (!indexedDB || !locks) throw new NotKept("missing");

  const claims = createClaims(locks, person);
  // A browser that refuses storage to a page says so here, while its database only "fails".
  await claims.elsewhere();
  const cipher = await createCipher(crypto.subtle, crypto, key);
  const database = createDatabase(indexedDB);
  await database.transact(turn, "readonly", (transaction) => transaction.objectStore("entries").count());
  const files = createKeptFiles(crypto, cipher, database, person);
  return { person, hours, version: upgrades.length + 1, upgrades, now, cipher, database, files, claims };
}
