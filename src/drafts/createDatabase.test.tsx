import { afterEach, beforeEach, expect, test } from "vitest";
import { createDatabase, type Database } from "./createDatabase";
import { createLine, type Turn } from "./createLine";
import { clearAll } from "./rawDatabase";

let database: Database;

beforeEach(async () => {
  await clearAll();
  database = createDatabase(indexedDB);
});

afterEach(() => database.close());

type Entries = { add(value: typeof row): Promise<unknown>; count(): Promise<number> };

const row = {
  person: "me",
  id: "e",
  locationId: "there",
  at: 1,
  version: 1,
  iv: new Uint8Array(),
  cipher: new ArrayBuffer(),
};

test.each<[who: string, ask: (entries: Entries) => Promise<unknown>]>([
  ["the request that failed", (entries) => entries.add(row)],
  ["another request", (entries) => entries.count()],
])("a transaction that is undone says why, if %s is waited for", async (_, ask) => {
  const line = createLine(5000);
  const undone = line((turn) =>
    database.transact(turn, "readwrite", async (transaction) => {
      const entries = transaction.objectStore("entries");
      await entries.add(row);
      entries.add(row).catch(() => {});
      await Promise.all([ask(entries)]);
    }),
  );
  await expect(undone).rejects.toMatchObject({ cause: { name: "ConstraintError" } });
});

test("a transaction that cannot go on leaves nothing behind", async () => {
  const line = createLine(5000);
  const undone = line((turn) =>
    database.transact(turn, "readwrite", async (transaction) => {
      await transaction.objectStore("entries").add(row);
      throw new RangeError("Not so");
    }),
  );
  await expect(undone).rejects.toMatchObject({ cause: { name: "RangeError" } });
  const count = (turn: Turn) =>
    database.transact(turn, "readonly", (transaction) => transaction.objectStore("entries").count());
  expect(await line(count)).toBe(0);
});
