import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { createSqlLedger } from "./createSqlLedger";
import { everyCall, now, submission } from "./everyCall";
import { openLedger } from "./openLedger";
import { openSqlite } from "./openSqlite";
import { buildLedger, startLedgerProcess } from "./startLedgerProcess";
import { newFile } from "./testPlaces";

let built: Awaited<ReturnType<typeof buildLedger>>;
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } });

beforeAll(async () => {
  built = await buildLedger();
});

afterAll(() => built.remove());

test("what is written is on the disk before anybody is told, and readers wait for no writer", async () => {
  const { file } = await newFile();
  const sql = await openSqlite(file);
  onTestFinished(() => sql.close());

  expect(await sql.transaction((run) => run("PRAGMA synchronous"))).toEqual([{ synchronous: 2 }]);
  expect(await sql.read("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
});

test("a file that another process makes at this moment is waited for", async () => {
  const { file, open } = await newFile();
  mkdirSync(dirname(file));
  const maker = new Database(file);
  onTestFinished(() => void maker.close());
  maker.exec("BEGIN EXCLUSIVE");

  const opening = open();
  setTimeout(() => maker.exec("ROLLBACK"), 100);

  await (await opening).check();
});

test("nobody reads what is not on the disk yet", async () => {
  const { file } = await newFile();
  const sql = await openSqlite(file);
  onTestFinished(() => sql.close());
  await sql.transaction((run) => run("CREATE TABLE words (word text)"));

  const seen = await sql.transaction(async (run) => {
    await run("INSERT INTO words VALUES ('early') RETURNING word");
    return await sql.read("SELECT * FROM words");
  });

  expect(seen).toEqual([]);
  expect(await sql.read("SELECT * FROM words")).toEqual([{ word: "early" }]);
});

test("where the file was removed every call throws, and no new one appears", async () => {
  const { file, open } = await newFile();
  const ledger = await open();
  await ledger.begin(submission("key1"));

  rmSync(dirname(file), { recursive: true });

  for (const call of everyCall) await expect(call(ledger)).rejects.toThrow();
  expect(existsSync(file)).toBe(false);
});

test("where another file took its place every call throws", async () => {
  const { file, open } = await newFile();
  const ledger = await open();
  await ledger.begin(submission("key1"));
  const another = await newFile();
  await (await another.open()).close();

  renameSync(another.file, file);

  for (const call of everyCall) await expect(call(ledger)).rejects.toThrow("taken away");
});

test("a folder that cannot be made, and a file that is no ledger, are said at the start", async () => {
  const { file } = await newFile();
  mkdirSync(dirname(file));
  const text = "This is no ledger. ".repeat(1_000);
  writeFileSync(file, text);

  await expect(openLedger({ file: join(file, "ledger.db") })).rejects.toThrow();
  await expect(openLedger({ file })).rejects.toThrow("not a database");
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("while another process writes for too long, writing throws, reading goes on, and nothing stands still", async () => {
  const { file, open } = await newFile();
  await (await open()).begin(submission("key1"));
  const sql = await openSqlite(file, 300);
  onTestFinished(() => sql.close());
  const ledger = createSqlLedger(sql);
  const writer = new Database(file);
  onTestFinished(() => void writer.close());
  writer.exec("BEGIN IMMEDIATE");
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 10);
  onTestFinished(() => clearInterval(clock));

  expect(await ledger.find("key1", "loc1")).toBeDefined();
  // Those that wait in line do not wait one after the other.
  const keys = Array.from({ length: 300 }, (_, index) => `late${index}`);
  const begun = await Promise.allSettled(keys.map((key) => ledger.begin(submission(key))));
  expect(new Set(begun.map((each) => each.status === "rejected" && each.reason.code))).toEqual(
    new Set(["SQLITE_BUSY"]),
  );
  expect(ticks).toBeGreaterThan(5);

  writer.exec("ROLLBACK");
  expect(await ledger.begin(submission("late0"))).toEqual({ kind: "begun" });
});

test.skipIf(process.platform === "win32")(
  "on a full disk what was begun is there, and what threw is not",
  async () => {
    const { file, open, where } = await newFile();
    await (await open()).close();
    // Files may grow to less than a megabyte, and trying to write more is an error instead of the end.
    const gateway = await startLedgerProcess(built, where, "trap '' XFSZ; ulimit -f 800");
    const begin = async (key: string) => (await gateway.call([["begin", submission(key)]]))[0];
    const said: string[] = [];
    while (typeof (await begin(`key${said.length}`)) === "object") said.push(`key${said.length}`);

    expect(said.length).toBeGreaterThan(0);
    expect(await begin("another")).toBeTypeOf("string");
    // A check needs less room than a submission.
    await expect.poll(async () => (await gateway.call([["check"]]))[0]).toBeTypeOf("string");
    expect(await gateway.call([["find", "key0", "loc1"]])).toEqual([
      { key: "key0", locationId: "loc1", state: "sent", sentAt: now },
    ]);
    await gateway.kill();

    const rows = new Database(file).prepare("SELECT key FROM ledger_submissions").all();
    expect(rows).toHaveLength(said.length);
    const ledger = await open();
    for (const key of said) expect(await ledger.find(key, "loc1")).toBeDefined();
    expect(await ledger.begin(submission("another"))).toEqual({ kind: "begun" });
  },
);
