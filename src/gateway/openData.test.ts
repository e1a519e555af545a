import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openData } from "./openData";
import type { Keeping } from "./readKeeping";
import { Secret } from "./Secret";
import { SettingsError } from "./SettingsError";
import { testFolder } from "./testWorld";

const given = new Secret("a secret for tests, long enough for one");

function keeping(dataDir: string, changes: Partial<Keeping> = {}): Keeping {
  return { dataDir, ledgerAt: { file: join(dataDir, "ledger.db") }, draftHours: 72, ...changes };
}

/** The last three digits, as `chmod` takes them. */
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("the folder and the secret are made for their owner only, and the secret is the same ever after", async () => {
  const dataDir = join(testFolder(), "deep", "data");

  const first = openData(keeping(dataDir));
  const second = openData(keeping(dataDir));
  await first.ledger.check();

  expect(first.keys.personId("ann")).toBe(second.keys.personId("ann"));
  expect(readFileSync(join(dataDir, "secret"), "utf8")).toMatch(/^[\w-]{43}\n$/);
  expect([mode(dataDir), mode(join(dataDir, "secret"))]).toEqual(["700", "600"]);
  expect(readdirSync(dataDir).filter((name) => name.startsWith("secret"))).toEqual(["secret"]);
  await first.ledger.close();
});

test("each folder has a secret of its own, and a given one makes none", () => {
  const [one, other, none] = [testFolder(), testFolder(), testFolder()];
  const personOf = (of: Keeping) => openData(of).keys.personId("ann");

  expect(personOf(keeping(one))).not.toBe(personOf(keeping(other)));
  expect(personOf(keeping(none, { sessionSecret: given }))).toBe(
    personOf(keeping(one, { sessionSecret: given })),
  );
  expect(existsSync(join(none, "secret"))).toBe(false);
});

test("with a database and a secret no folder is needed", () => {
  const dataDir = join(testFolder(), "data");

  openData(
    keeping(dataDir, { sessionSecret: given, ledgerAt: { url: new Secret("postgres://db.invalid/desk") } }),
  );

  expect(existsSync(dataDir)).toBe(false);
});

test("a folder that cannot be made is said in one sentence", () => {
  const file = join(testFolder(), "file");
  writeFileSync(file, "");

  expect(() => openData(keeping(join(file, "data")))).toThrow(SettingsError);
  expect(() => openData(keeping(join(file, "data")))).toThrow(/^DATA_DIR cannot be written: [^\n]+\.$/);
});

test.each(["", "short"])("a damaged secret ('%s') is said in one sentence, and not replaced", (text) => {
  const dataDir = testFolder();
  writeFileSync(join(dataDir, "secret"), text);

  expect(() => openData(keeping(dataDir))).toThrow(/^DATA_DIR holds a damaged secret: [^\n]+\.$/);
  expect(readFileSync(join(dataDir, "secret"), "utf8")).toBe(text);
});

test("a ledger that is no ledger fails at every use, and is opened once it is mended", async () => {
  const dataDir = testFolder();
  const file = join(dataDir, "ledger.db");
  writeFileSync(file, "no database at all. ".repeat(400));
  const { ledger } = openData(keeping(dataDir));

  await expect(ledger.check()).rejects.toThrow();
  await expect(ledger.check()).rejects.toThrow();
  writeFileSync(file, "");

  await ledger.check();
  await ledger.close();
});
