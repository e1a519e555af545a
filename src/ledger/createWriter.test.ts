import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { createWriter } from "./createWriter";

/** A writer in memory whose disk can fail, and the words that it has written. */
function openWriter() {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  db.exec("CREATE TABLE words (word text)");
  const disk = { isBroken: false, commits: 0 };
  const run = async (statement: string) => {
    db.exec(statement);
    return [];
  };
  const exec = (statement: string) => {
    if (statement === "COMMIT") disk.commits += 1;
    if (statement === "COMMIT" && disk.isBroken) throw new Error("disk I/O error");
    db.exec(statement);
  };
  const connection = { isInTransaction: () => db.inTransaction, exec, run, check: () => {} };
  const { transaction } = createWriter(connection, 1_000);
  const write = (word: string) => transaction((go) => go(`INSERT INTO words VALUES ('${word}')`));
  return { transaction, write, disk, words: () => db.prepare("SELECT word FROM words").pluck().all() };
}

test("work that throws, or is undone, leaves nothing, and what came beside it stays", async () => {
  const { transaction, write, words } = openWriter();

  const given = await Promise.allSettled([
    write("one"),
    transaction(async (run) => {
      await run("INSERT INTO words VALUES ('thrown')");
      throw new Error("no row");
    }),
    transaction(async (run, undo) => {
      await run("INSERT INTO words VALUES ('undone')");
      undo();
      return "held";
    }),
    write("two"),
  ]);

  expect(given.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(given[2]).toEqual({ status: "fulfilled", value: "held" });
  expect(words()).toEqual(["one", "two"]);
});

test("where the disk fails all that was written together fails, and what comes later does not", async () => {
  const { write, disk, words } = openWriter();
  disk.isBroken = true;

  const given = await Promise.allSettled([write("one"), write("two")]);
  expect(given.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(words()).toEqual([]);

  disk.isBroken = false;
  await write("three");
  expect(words()).toEqual(["three"]);
});

test("what many ask for in one turn goes to the disk together", async () => {
  const { write, disk, words } = openWriter();
  const ask = (_: unknown, index: number) =>
    // Each from a callback of its own, as requests arrive.
    new Promise((resolve) => setImmediate(() => resolve(write(`word${index}`))));

  await Promise.all(Array.from({ length: 50 }, ask));

  expect(words()).toHaveLength(50);
  expect(disk.commits).toBeLessThan(5);
});
