import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Upload } from "../contact/PickedFile";
import { browserWorld } from "./browserWorld";
import type { Content, Drafts, Kept, Sealed } from "./Drafts";
import { openDrafts } from "./openDrafts";
import { allRows, clearAll } from "./rawDatabase";

const hour = 3_600_000;
const key = crypto.getRandomValues(new Uint8Array(32));
const me = { person: "me", key, hours: 72 };
const today = Date.UTC(2026, 10, 24, 12);
let now = today;
const world = { ...browserWorld(window), now: () => now };
const opened: Drafts[] = [];

async function open(keeper = me) {
  const drafts = await openDrafts(keeper, world);
  opened.push(drafts);
  return drafts;
}

beforeEach(async () => {
  now = today;
  await clearAll();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const drafts of opened.splice(0)) drafts.close();
});

const typed = (firstName: string): Content => ({ draft: { firstName } });
const here = (id: string, content: Content, at = today): Kept => ({
  id,
  locationId: "there",
  at,
  isElsewhere: false,
  state: "here",
  content,
  lostFiles: [],
});
const uploads: Upload[] = [
  {
    customFieldId: "card",
    label: "Card",
    files: [{ uuid: "u", file: new File(["%PDF"], "c.pdf", { type: "application/pdf", lastModified: 1 }) }],
  },
];
const sealed: Sealed = {
  key: "0123456789abcdef0123456789abcdef",
  body: { locationId: "there", firstName: "Ada" },
  uploads,
  another: true,
  at: today,
};

test("what was put is there when the page is opened again", async () => {
  const content: Content = {
    draft: { firstName: "Ada 😀 \ud800", tags: ["a"], ofLocation: { x: { typing: "" } } },
    sealed,
    attaching: { contactId: "c", who: "Ada", uploads },
  };
  await (await open()).put("e", "there", content);
  expect(await (await open()).list("there")).toEqual([here("e", content)]);
});

test("what was put is as it was when it was put", async () => {
  const drafts = await open();
  const draft = { firstName: "Ada" };
  const written = drafts.put("e", "there", { draft });
  draft.firstName = "Bob";
  await written;
  expect(await drafts.list("there")).toEqual([here("e", typed("Ada"))]);
});

test("entries come newest first, and each in its location", async () => {
  const drafts = await open();
  for (const [id, at] of [
    ["a", 1],
    ["c", 3],
    ["b", 2],
  ] as const) {
    now = today + at;
    await drafts.put(id, "there", typed(id));
  }
  await drafts.put("d", "elsewhere", typed("d"));
  const names = async (locationId: string) => (await drafts.list(locationId)).map(({ id }) => id);
  expect(await names("there")).toEqual(["c", "b", "a"]);
  expect(await names("elsewhere")).toEqual(["d"]);
});

test("an entry that moved to another location is there only", async () => {
  const drafts = await open();
  await drafts.put("e", "there", typed("Ada"));
  await drafts.put("e", "elsewhere", typed("Ada"));
  expect(await drafts.list("there")).toEqual([]);
  expect(await drafts.list("elsewhere")).toEqual([{ ...here("e", typed("Ada")), locationId: "elsewhere" }]);
});

test("what is older than it may be is removed, whosever and wherever it is, with its files", async () => {
  const theirs = await open({ ...me, person: "them" });
  const mine = await open();
  await theirs.put("old", "elsewhere", { draft: new File(["old"], "old.txt") });
  await mine.put("old", "there", typed("old"));
  now = today + 1;
  await theirs.put("new", "elsewhere", { draft: new File(["new"], "new.txt") });
  await mine.put("new", "there", typed("new"));
  now = today + 72 * hour;
  expect((await mine.list("there")).map(({ id }) => id)).toEqual(["new", "old"]);
  now += 1;
  expect(await mine.list("there")).toEqual([here("new", typed("new"), today + 1)]);
  const { entries, files } = await allRows();
  expect(entries.map(({ person, id }) => [person, id])).toEqual([
    ["me", "new"],
    ["them", "new"],
  ]);
  expect(files.map(({ person, entry }) => [person, entry])).toEqual([["them", "new"]]);
});

test("where what is too old cannot be removed, the others are shown all the same", async () => {
  const drafts = await open();
  await drafts.put("old", "there", typed("old"));
  now = today + 73 * hour;
  await drafts.put("new", "there", typed("new"));
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
    throw new DOMException("No.", "UnknownError");
  });
  expect(await drafts.list("there")).toEqual([here("new", typed("new"), now)]);
});

test("a clock that was set back makes nothing too old", async () => {
  const drafts = await open();
  await drafts.put("e", "there", typed("Ada"));
  now = today - 10_000 * hour;
  expect(await drafts.list("there")).toEqual([here("e", typed("Ada"))]);
});

test("a key press costs one transaction", async () => {
  const drafts = await open();
  await drafts.put("e", "there", typed("A"));
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  await drafts.put("e", "there", typed("Ad"));
  expect(transaction).toHaveBeenCalledTimes(1);
});

test("a submission is flushed to the disk; what is typed is not waited for so long", async () => {
  const drafts = await open();
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  await drafts.put("e", "there", typed("Ada"));
  await drafts.put("e", "there", { sealed: { ...sealed, uploads: [] } });
  expect(transaction.mock.calls.map(([, , options]) => options?.durability)).toEqual(["relaxed", "strict"]);
});

test("of writes that wait for one another only the last is made", async () => {
  const drafts = await open();
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  const first = drafts.put("e", "there", typed("A"));
  await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(1));
  const others = ["Ad", "Ada", "Ada L"].map((name) => drafts.put("e", "there", typed(name)));
  const another = drafts.put("f", "there", typed("F"));
  expect(await Promise.all([first, ...others, another])).toEqual(Array(5).fill({ lostFiles: [] }));
  expect(put).toHaveBeenCalledTimes(3);
  expect(await drafts.list("there")).toEqual([here("e", typed("Ada L")), here("f", typed("F"))]);
});

test("a removal leaves nothing of what was asked before, and a write after it writes again", async () => {
  const drafts = await open();
  const file = new File(["a"], "a.txt");
  const asked = [
    drafts.put("e", "there", { draft: file }),
    drafts.put("e", "there", { draft: [file] }),
    drafts.remove("e"),
  ];
  await Promise.all(asked);
  expect(await allRows()).toEqual({ entries: [], files: [] });
  await drafts.put("e", "there", { draft: file });
  expect((await drafts.list("there"))[0]).toMatchObject({ state: "here", lostFiles: [] });
  expect((await allRows()).files).toHaveLength(1);
});

test("whatever is asked is done in the order in which it was asked", { timeout: 60_000 }, async () => {
  const id = fc.constantFrom("a", "b");
  const pause = fc.constantFrom("not", "a moment", "till it is done");
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant("put" as const), id, pause }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("remove" as const), id, pause }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("list" as const), id, pause }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      await clearAll();
      const drafts = await open();
      const model = new Map<string, Content>();
      const all: Promise<unknown>[] = [];
      for (const [index, { does, id, pause }] of steps.entries()) {
        const content = typed(String(index));
        const asked = { put: () => drafts.put(id, "there", content), remove: () => drafts.remove(id), list }[
          does
        ]();
        if (does === "put") model.set(id, content);
        if (does === "remove") model.delete(id);
        all.push(asked);
        if (pause === "a moment") await new Promise((resolve) => setTimeout(resolve));
        if (pause === "till it is done") await asked;
      }
      await Promise.all([...all, list()]);

      async function list() {
        const expected = Object.fromEntries(model);
        const found = (await drafts.list("there")).map((kept) => [
          kept.id,
          "content" in kept && kept.content,
        ]);
        expect(Object.fromEntries(found)).toEqual(expected);
      }
    }),
    { numRuns: 100 },
  );
});

test("after it was closed nothing is kept any more, but what was asked before", async () => {
  const drafts = await open();
  const written = drafts.put("e", "there", typed("Ada"));
  drafts.close();
  await written;
  await expect(drafts.put("e", "there", typed("Bob"))).rejects.toMatchObject({
    name: "NotKept",
    why: "failed",
  });
  expect(await (await open()).list("there")).toEqual([here("e", typed("Ada"))]);
});

test("what cannot be written as text is not kept, and says so", async () => {
  const drafts = await open();
  const ring: { self?: unknown } = {};
  ring.self = ring;
  await expect(drafts.put("e", "there", { draft: ring })).rejects.toMatchObject({ why: "failed" });
});
