import { afterEach, beforeEach, expect, test } from "vitest";
import { browserWorld } from "./browserWorld";
import type { Drafts } from "./Drafts";
import { openDrafts } from "./openDrafts";
import { clearAll } from "./rawDatabase";

const me = { person: "me", key: crypto.getRandomValues(new Uint8Array(32)), hours: 72 };
const opened: Drafts[] = [];

/** Two of one page are to one another as two tabs are. */
async function open(person = "me") {
  const drafts = await openDrafts({ ...me, person }, browserWorld(window));
  opened.push(drafts);
  return drafts;
}

const isElsewhere = async (drafts: Drafts) => (await drafts.list("there")).map((kept) => kept.isElsewhere);

beforeEach(clearAll);

afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
});

test("an entry is one tab's at a time", async () => {
  const [mine, other] = [await open(), await open()];
  await mine.put("e", "there", {});
  expect(await isElsewhere(other)).toEqual([false]);
  expect(await mine.claim("e")).toBe(true);
  expect(await mine.claim("e")).toBe(true);
  expect(await other.claim("e")).toBe(false);
  expect(await isElsewhere(other)).toEqual([true]);
  expect(await isElsewhere(mine)).toEqual([false]);
  expect(await other.claim("f")).toBe(true);
});

test("an entry that was let go can be had by another tab, and by this one again", async () => {
  const [mine, other] = [await open(), await open()];
  await mine.put("e", "there", {});
  await mine.claim("e");
  mine.release("e");
  expect(await isElsewhere(mine)).toEqual([false]);
  expect(await mine.claim("e")).toBe(true);
  mine.release("e");
  expect(await mine.claim("f")).toBe(true);
  expect(await other.claim("e")).toBe(true);
  expect(await mine.claim("e")).toBe(false);
  expect(await isElsewhere(mine)).toEqual([true]);
});

test("whoever gets an entry that was let go finds what was written before", async () => {
  const [mine, other] = [await open(), await open()];
  await mine.claim("e");
  const written = mine.put("e", "there", { draft: "last" });
  mine.release("e");
  await expect.poll(() => other.claim("e")).toBe(true);
  expect(await other.list("there")).toMatchObject([{ content: { draft: "last" } }]);
  await written;
});

test("a closed tab has let go of everything", async () => {
  const [mine, other] = [await open(), await open()];
  await mine.claim("e");
  await mine.claim("f");
  mine.close();
  await expect.poll(async () => [await other.claim("e"), await other.claim("f")]).toEqual([true, true]);
  await expect(mine.claim("g")).rejects.toMatchObject({ name: "NotKept" });
});

test("two people do not get in each other's way", async () => {
  const [mine, theirs] = [await open(), await open("them")];
  await theirs.put("e", "there", {});
  expect([await mine.claim("e"), await theirs.claim("e")]).toEqual([true, true]);
  mine.release("e");
  expect(await isElsewhere(theirs)).toEqual([false]);
});

test("what hangs lets go all the same", async () => {
  const mine = await openDrafts(me, { ...browserWorld(window), patience: 800 });
  const other = await open();
  await mine.claim("e");
  const file = new File(["a"], "a.txt");
  file.arrayBuffer = () => new Promise(() => {});
  const written = mine.put("e", "there", { draft: file });
  mine.close();
  await expect.poll(() => other.claim("e"), { timeout: 5000 }).toBe(true);
  await written;
});
