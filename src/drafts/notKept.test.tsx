import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browserWorld, type DraftsWorld } from "./browserWorld";
import type { Drafts, NotKeptReason } from "./Drafts";
import { openDrafts } from "./openDrafts";
import { clearAll } from "./rawDatabase";

const me = { person: "me", key: crypto.getRandomValues(new Uint8Array(32)), hours: 72 };
const world = browserWorld(window);
/** Gives up sooner than a person would. */
const hasty = { ...world, patience: 1000 };
const cleanUp: (() => unknown)[] = [];

beforeEach(clearAll);

afterEach(async () => {
  vi.restoreAllMocks();
  for (const act of cleanUp.splice(0).reverse()) await act();
});

async function open(change: Partial<DraftsWorld> = {}): Promise<Drafts> {
  const drafts = await openDrafts(me, { ...world, ...change });
  cleanUp.push(() => drafts.close());
  return drafts;
}

const refusing = (name: string) => ({
  open(): never {
    throw new DOMException("No.", name);
  },
});

test.each<[what: string, change: Partial<DraftsWorld>, why: NotKeptReason]>([
  ["a page over http", { crypto: { ...randomly(), subtle: undefined }, locks: undefined }, "insecure"],
  ["a browser without a database", { indexedDB: () => undefined }, "missing"],
  ["a browser without locks", { locks: undefined }, "missing"],
  [
    "a frame that may not ask for its database",
    { indexedDB: () => refusing("SecurityError").open() },
    "refused",
  ],
  ["a frame that may not open its database", { indexedDB: () => refusing("SecurityError") }, "refused"],
  ["a private window", { indexedDB: () => refusing("InvalidStateError") }, "refused"],
  ["a full disk", { indexedDB: () => refusing("QuotaExceededError") }, "full"],
  ["a broken database", { indexedDB: () => refusing("UnknownError") }, "failed"],
  // As Chromium does where third parties may keep nothing.
  [
    "a frame whose database only fails",
    {
      indexedDB: () => refusing("UnknownError"),
      locks: { query: async () => refusing("SecurityError").open(), request: world.locks?.request },
    } as Partial<DraftsWorld>,
    "refused",
  ],
])("%s keeps nothing and says why", async (_, change, why) => {
  await expect(open(change)).rejects.toMatchObject({ name: "NotKept", why });
});

function randomly() {
  return {
    getRandomValues: crypto.getRandomValues.bind(crypto),
    randomUUID: crypto.randomUUID.bind(crypto),
  };
}

test("a window that does not even tell of its database has a world all the same", async () => {
  const closed = new Proxy(window, {
    get: (target, name) =>
      name === "indexedDB" ? refusing("SecurityError").open() : Reflect.get(target, name),
  });
  await expect(openDrafts(me, browserWorld(closed))).rejects.toMatchObject({ why: "refused" });
});

test("a key that is no key keeps nothing", async () => {
  const keeper = { ...me, key: new Uint8Array(3) };
  await expect(openDrafts(keeper, world)).rejects.toMatchObject({ why: "failed" });
});

/** A tab that holds the database and does not make way. */
async function stubbornTab(version?: number) {
  const raw = await openDB("contact-desk", version);
  cleanUp.push(() => raw.close());
  return raw;
}

test("an older tab that does not make way blocks, and nothing hangs", async () => {
  await (await open()).remove("e");
  await stubbornTab();
  // The page of a later release, whose database has a later version.
  const later = { open: (name: string, version = 1) => indexedDB.open(name, version + 1) };
  await expect(open({ ...hasty, indexedDB: () => later })).rejects.toMatchObject({ why: "blocked" });
});

test("a newer tab's database is written in, if an older page is still open", async () => {
  await (await open()).put("e", "there", { draft: "A" });
  await stubbornTab(2);
  const drafts = await open();
  await drafts.put("e", "there", { draft: "B" });
  expect(await drafts.list("there")).toMatchObject([{ content: { draft: "B" } }]);
});

test("another tab that wants to change the database is not in our way, and we go on afterwards", async () => {
  const drafts = await open();
  await drafts.put("e", "there", { draft: "A" });
  const later = await stubbornTab(2);
  later.close();
  await drafts.put("e", "there", { draft: "B" });
  await deleteDB("contact-desk");
  await drafts.put("f", "there", { draft: "C" });
  expect(await drafts.list("there")).toMatchObject([{ id: "f", content: { draft: "C" } }]);
});

test("a connection that the browser has closed without a word is opened again", async () => {
  const drafts = await open();
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  transaction.mockImplementationOnce(() => refusing("InvalidStateError").open());
  await drafts.put("e", "there", { draft: "A" });
  expect(await drafts.list("there")).toMatchObject([{ content: { draft: "A" } }]);
});

/** Another tab holds on to the entries, so that no write is ever done, until it lets go. */
async function hangingTab() {
  const raw = await stubbornTab();
  const transaction = raw.transaction(["entries", "files"], "readwrite");
  let isHeld = true;
  const held = (async () => {
    while (isHeld) await transaction.objectStore("entries").count();
    await transaction.done;
  })();
  const letGo = async () => {
    isHeld = false;
    await held;
  };
  cleanUp.push(letGo);
  return letGo;
}

test("where the database hangs, every promise settles in time, and later all is well again", async () => {
  const drafts = await open(hasty);
  await drafts.put("e", "there", { draft: "A" });
  const letGo = await hangingTab();
  const asked = performance.now();
  const settled = await Promise.allSettled([
    drafts.put("e", "there", { draft: "B" }),
    drafts.put("f", "there", { draft: "B" }),
    drafts.remove("e"),
    drafts.list("there"),
    drafts.put("g", "there", { draft: "B" }),
  ]);
  // One after the other, they would take five times as long.
  expect(performance.now() - asked).toBeLessThan(3 * hasty.patience);
  expect(settled).toEqual(
    Array(5).fill({ status: "rejected", reason: expect.objectContaining({ why: "failed" }) }),
  );
  await letGo();
  await drafts.put("h", "there", { draft: "C" });
  // What was said not to be kept is not kept later either.
  expect((await drafts.list("there")).map(({ id }) => id).sort()).toEqual(["e", "h"]);
  expect(await drafts.list("there")).toMatchObject([
    { content: { draft: "C" } },
    { content: { draft: "A" } },
  ]);
});

test("what waits behind something that hangs has its turn", async () => {
  const drafts = await open(hasty);
  const letGo = await hangingTab();
  const hung = drafts.put("e", "there", { draft: "A" });
  const behind = drafts.put("f", "there", { draft: "B" });
  await expect(hung).rejects.toMatchObject({ why: "failed" });
  await letGo();
  expect(await behind).toEqual({ lostFiles: [] });
  expect(await drafts.list("there")).toMatchObject([{ id: "f" }]);
});

test("where even opening hangs, nothing is kept, and it says so in time", async () => {
  await (await open()).remove("e");
  const raw = await stubbornTab();
  // It waits for the stubborn tab, and whoever opens the database waits behind it, unheard.
  const removed = deleteDB("contact-desk");
  await expect(open(hasty)).rejects.toMatchObject({ why: "failed" });
  raw.close();
  await removed;
  await open(hasty);
});

test("a connection that answers no more is given up for a new one", async () => {
  const connections: IDBDatabase[] = [];
  const factory = {
    open(name: string, version?: number) {
      const request = indexedDB.open(name, version);
      request.addEventListener("success", () => connections.push(request.result));
      return request;
    },
  };
  const drafts = await open({ ...hasty, indexedDB: () => factory });
  const [connection] = connections;
  if (!connection) throw new Error("It was not opened.");
  connection.transaction = (...given) => {
    const transaction = IDBDatabase.prototype.transaction.apply(connection, given);
    for (const type of ["success", "error", "complete", "abort"])
      transaction.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    return transaction;
  };
  await expect(drafts.put("e", "there", { draft: "A" })).rejects.toMatchObject({ why: "failed" });
  expect(await drafts.put("e", "there", { draft: "B" })).toEqual({ lostFiles: [] });
  expect(connections).toHaveLength(2);
});

test("a connection that is cut off in the middle of a write is opened again for it", async () => {
  const drafts = await open();
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (
    this: IDBDatabase,
    ...given
  ) {
    const begun = transaction.apply(this, given);
    setTimeout(() => begun.abort());
    // For as long as it is not aborted, it has something to do.
    const goOn = () => {
      begun.objectStore("entries").count().onsuccess = goOn;
    };
    goOn();
    return begun;
  });
  expect(await drafts.put("e", "there", { draft: "A" })).toEqual({ lostFiles: [] });
  expect(await drafts.list("there")).toMatchObject([{ content: { draft: "A" } }]);
});

test("a page that was held up is not taken for a browser that hangs", async () => {
  const drafts = await open(hasty);
  const written = drafts.put("e", "there", { draft: "A" });
  const since = performance.now();
  while (performance.now() - since < 2 * hasty.patience);
  expect(await written).toEqual({ lostFiles: [] });
});

test("a file that is never read to its end is lost, and what is typed is kept", async () => {
  const drafts = await open(hasty);
  const file = new File(["a"], "a.txt");
  const read = vi.fn(() => new Promise<never>(() => {}));
  file.arrayBuffer = read;
  for (const text of ["A", "B", "C", "D"]) {
    expect(await drafts.put("e", "there", { draft: [text, file] })).toEqual({ lostFiles: ["a.txt"] });
  }
  // By then it is known, and costs no more time.
  expect(read).toHaveBeenCalledTimes(2);
  expect(await drafts.list("there")).toMatchObject([{ content: { draft: ["D"] }, lostFiles: ["a.txt"] }]);
});

test("a write that was given up reads no more files", async () => {
  const drafts = await open(hasty);
  const [slow, next] = [new File(["a"], "a.txt"), new File(["bb"], "b.txt")];
  let read: ((bytes: ArrayBuffer) => void) | undefined;
  slow.arrayBuffer = () =>
    new Promise((resolve) => {
      read = resolve;
    });
  const readNext = vi.spyOn(next, "arrayBuffer");
  expect(await drafts.put("e", "there", { draft: [slow, next] })).toEqual({ lostFiles: ["a.txt", "b.txt"] });
  read?.(new ArrayBuffer(1));
  await drafts.list("there");
  expect(readNext).not.toHaveBeenCalled();
});

test("files that come after one that hangs are tried again by the next write", async () => {
  const drafts = await open(hasty);
  const [hanging, next] = [new File([], "a.txt"), new File(["b"], "b.txt")];
  hanging.arrayBuffer = () => new Promise(() => {});
  const draft = [hanging, next];
  expect(await drafts.put("e", "there", { draft })).toEqual({ lostFiles: ["a.txt", "b.txt"] });
  expect(await drafts.put("e", "there", { draft })).toEqual({ lostFiles: ["a.txt", "b.txt"] });
  expect(await drafts.put("e", "there", { draft })).toEqual({ lostFiles: ["a.txt"] });
});

test("many files are read, however long it takes, as long as one comes after the other", async () => {
  const files = Array.from("abcdef", (name) => new File([name], name));
  await (await open()).put("e", "there", { draft: files });
  const drafts = await open(hasty);
  const { decrypt } = crypto.subtle;
  vi.spyOn(crypto.subtle, "decrypt").mockImplementation(async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, hasty.patience * 0.2));
    return await decrypt.apply(crypto.subtle, given);
  });
  const found = drafts.list("there");
  const behind = drafts.put("f", "there", { draft: "B" });
  expect(await found).toMatchObject([{ content: { draft: files }, lostFiles: [] }]);
  expect(await behind).toEqual({ lostFiles: [] });
});
