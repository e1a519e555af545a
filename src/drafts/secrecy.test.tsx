import { afterEach, beforeEach, expect, test } from "vitest";
import { browserWorld } from "./browserWorld";
import type { Content, Drafts, Kept, Sealed } from "./Drafts";
import { openDrafts } from "./openDrafts";
import { allRows, clearAll, withRaw } from "./rawDatabase";

const key = crypto.getRandomValues(new Uint8Array(32));
const me = { person: "me", key, hours: 72 };
const today = Date.UTC(2026, 10, 24, 12);
const world = { ...browserWorld(window), now: () => today };
const opened: Drafts[] = [];

async function open(keeper = me) {
  const drafts = await openDrafts(keeper, world);
  opened.push(drafts);
  return drafts;
}

beforeEach(clearAll);

afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
});

const typed = (firstName: string): Content => ({ draft: { firstName } });
const here = (id: string, content: Content): Kept => ({
  id,
  locationId: "there",
  at: today,
  isElsewhere: false,
  state: "here",
  content,
  lostFiles: [],
});
const unreadable = (id: string) => ({
  id,
  locationId: "there",
  at: today,
  isElsewhere: false,
  state: "unreadable",
});

test("nothing that was typed can be read in the database", async () => {
  const drafts = await open();
  const file = new File(["Lovelace ".repeat(1000)], "Lovelace.txt", { type: "text/Lovelace" });
  const sealed: Sealed = {
    key: "0".repeat(32),
    body: { locationId: "there", firstName: "Lovelace" },
    uploads: [{ customFieldId: "c", label: "Card", files: [{ uuid: "u", file: new File([], "b.txt") }] }],
    another: false,
    at: today,
  };
  await drafts.put("e", "there", { draft: { lastName: "Lovelace", file }, sealed });
  await drafts.put("p", "there", { pins: { companyName: "Lovelace" } });
  const { entries, files } = await allRows();
  expect([entries.length, files.length]).toEqual([2, 2]);
  expect(Object.keys(entries[0] ?? {}).sort()).toEqual([
    "at",
    "cipher",
    "id",
    "iv",
    "locationId",
    "person",
    "version",
  ]);
  expect(Object.keys(files[0] ?? {}).sort()).toEqual(["cipher", "entry", "file", "iv", "person"]);
  const everything = [...entries, ...files]
    .flatMap((row) => Object.entries(row))
    .map(([name, value]) =>
      typeof value === "string" || typeof value === "number" ? `${name} ${value}` : latin1(value),
    );
  expect(everything.join("\n")).not.toMatch(/lovelace/i);
  expect(latin1(new TextEncoder().encode("Lovelace"))).toMatch(/lovelace/i);
});

function latin1(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  return new TextDecoder("latin1").decode(bytes);
}

test("no two writes share their random bits", async () => {
  const drafts = await open();
  const seen = new Set<string>();
  for (let time = 0; time < 20; time++) {
    await drafts.put("e", "there", typed("Ada"));
    const { entries } = await allRows();
    expect(entries[0]?.iv.length).toBe(12);
    seen.add(String(entries[0]?.iv));
  }
  expect(seen.size).toBe(20);
});

test("another key opens nothing, and takes nothing away", async () => {
  await (await open()).put("e", "there", typed("Ada"));
  const other = await open({ ...me, key: crypto.getRandomValues(new Uint8Array(32)) });
  expect(await other.list("there")).toEqual([unreadable("e")]);
  expect(await (await open()).list("there")).toEqual([here("e", typed("Ada"))]);
});

test("another person sees nothing of it, and cannot take it away", async () => {
  const mine = await open();
  await mine.put("e", "there", typed("Ada"));
  const theirs = await open({ ...me, person: "them" });
  expect(await theirs.list("there")).toEqual([]);
  await theirs.put("e", "there", typed("Bob"));
  await theirs.remove("e");
  expect(await mine.list("there")).toEqual([here("e", typed("Ada"))]);
});

test.each(["iv", "cipher"] as const)("an entry with a damaged %s is unreadable, and stays", async (part) => {
  const drafts = await open();
  await drafts.put("a", "there", typed("Ada"));
  await drafts.put("b", "there", typed("Bob"));
  await withRaw(async (raw) => {
    const row = await raw.get("entries", ["me", "a"]);
    if (!row) throw new Error("There is no entry.");
    const bytes = new Uint8Array(row[part].slice(0));
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    await raw.put("entries", { ...row, [part]: part === "iv" ? bytes : bytes.buffer });
  });
  expect(await drafts.list("there")).toEqual([unreadable("a"), here("b", typed("Bob"))]);
  expect((await allRows()).entries).toHaveLength(2);
});

test("an entry of which there is only a row is unreadable", async () => {
  const drafts = await open();
  await withRaw(async (raw) => {
    // A row that nobody wrote.
    const row = { person: "me", id: "e", locationId: "there", at: today } as never;
    await raw.put("entries", row);
  });
  expect(await drafts.list("there")).toEqual([unreadable("e")]);
});

test.each([{ id: "b" }, { locationId: "elsewhere" }, { person: "them" }, { version: 3 }])(
  "an entry that somebody put in the place of %j is unreadable",
  async (place) => {
    const drafts = await open({ ...me, person: place.person ?? "me" });
    await (await open()).put("a", "there", typed("Ada"));
    await withRaw(async (raw) => {
      const row = await raw.get("entries", ["me", "a"]);
      if (row) await raw.put("entries", { ...row, ...place });
      if (place.id) await raw.delete("entries", ["me", "a"]);
    });
    const [kept] = await drafts.list(place.locationId ?? "there");
    expect(kept?.state).toBe("unreadable");
  },
);
