import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { browserWorld } from "./browserWorld";
import type { Content, Drafts, Kept, Sealed } from "./Drafts";
import { openDrafts } from "./openDrafts";
import { allRows, clearAll, withRaw } from "./rawDatabase";

const me = { person: "me", key: crypto.getRandomValues(new Uint8Array(32)), hours: 72 };
let drafts: Drafts;

beforeEach(async () => {
  await clearAll();
  drafts = await openDrafts(me, browserWorld(window));
});

afterEach(() => {
  vi.restoreAllMocks();
  drafts.close();
});

afterAll(async () => {
  await setQuota();
});

const text = (name: string, content = name) =>
  new File([content], name, { type: "text/plain", lastModified: 5 });
const picked = (...files: File[]): Content => ({ draft: files.map((file) => ({ uuid: file.name, file })) });

async function onlyOne(from = drafts): Promise<Kept & { state: "here" }> {
  const [kept, ...others] = await from.list("there");
  if (kept?.state !== "here") throw new Error(`There is ${kept?.state ?? "nothing"}.`);
  expect(others).toEqual([]);
  return kept;
}

/** What a file is, all in all. */
async function insides(file: unknown) {
  if (!(file instanceof File)) throw new Error("No file.");
  const { name, type, lastModified } = file;
  return { name, type, lastModified, bytes: [...new Uint8Array(await file.arrayBuffer())] };
}

/** Content with the names of its files in their place: to compare, all files are alike. */
function named(content: Content): unknown {
  return JSON.parse(
    JSON.stringify(content, (_, value) => (value instanceof File ? `file ${value.name}` : value)),
  );
}

const filesWritten = () =>
  vi.mocked(IDBObjectStore.prototype.put).mock.contexts.filter(
    // `put` is called on nothing else.
    (store) => (store as IDBObjectStore).name === "files",
  ).length;

test("files come back as they were, wherever they stood", async () => {
  const bytes = new File([new Uint8Array([0, 255, 10, 13])], "Фото 1.png", {
    type: "image/png",
    lastModified: 7,
  });
  const empty = text("empty", "");
  const upload = { customFieldId: "card", label: "Card", files: [{ uuid: "u", file: bytes }] };
  await drafts.put("e", "there", {
    draft: { deep: [{ er: { file: empty } }], bare: bytes },
    attaching: { contactId: "c", who: "Ada", uploads: [upload] },
  });
  const { content, lostFiles } = await onlyOne();
  expect(lostFiles).toEqual([]);
  const { deep, bare } = content.draft as { deep: [{ er: { file: File } }]; bare: File };
  expect(await insides(deep[0].er.file)).toEqual(await insides(empty));
  expect(await insides(bare)).toEqual(await insides(bytes));
  expect(content.attaching?.uploads[0]?.files[0]?.file).toBe(bare);
});

test("a file is written once, however often something is typed beside it", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put");
  const file = text("a.txt");
  for (const firstName of ["A", "Ad", "Ada"]) {
    expect(await drafts.put("e", "there", { draft: { firstName, file } })).toEqual({ lostFiles: [] });
  }
  expect(filesWritten()).toBe(1);
});

test("a file that was kept is not written again after the page was opened again", async () => {
  await drafts.put("e", "there", picked(text("a.txt")));
  const later = await openDrafts(me, browserWorld(window));
  const { content } = await onlyOne(later);
  vi.spyOn(IDBObjectStore.prototype, "put");
  await later.put("e", "there", content);
  expect(filesWritten()).toBe(0);
  later.close();
});

test("a file of one entry is written for another one too", async () => {
  const file = text("a.txt");
  await drafts.put("e", "there", picked(file));
  await drafts.put("f", "there", picked(file));
  await drafts.remove("e");
  expect((await onlyOne()).lostFiles).toEqual([]);
});

test("a file that is taken out of the content is removed by the write that says so", async () => {
  const [a, b] = [text("a.txt"), text("b.txt")];
  await drafts.put("e", "there", picked(a, b));
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
  await drafts.put("e", "there", picked(b));
  expect(transaction).toHaveBeenCalledTimes(1);
  expect((await allRows()).files).toHaveLength(1);
  await drafts.remove("e");
  expect((await allRows()).files).toEqual([]);
});

/** A file that was moved: what there is of it can be told, and not be read. */
function gone(name: string): File {
  const file = text(name);
  file.arrayBuffer = async () => {
    throw new DOMException("It could not be found.", "NotReadableError");
  };
  return file;
}

test("a file that is no longer on the disk is lost, and the rest is kept", async () => {
  const written = await drafts.put("e", "there", picked(gone("gone.txt"), text("a.txt")));
  expect(written).toEqual({ lostFiles: ["gone.txt"] });
  const { content, lostFiles } = await onlyOne();
  expect(lostFiles).toEqual(["gone.txt"]);
  expect(named(content)).toEqual(named(picked(text("a.txt"))));
});

test("what stood for a lost file is gone from the content, and what stood around it is not", async () => {
  const [a, b] = [gone("a.txt"), text("b.txt")];
  const uploads = [
    { customFieldId: "a", label: "A", files: [{ uuid: "a", file: a }] },
    { customFieldId: "b", label: "B", files: [{ uuid: "b", file: b }] },
  ];
  const sealed: Sealed = {
    key: "0".repeat(32),
    body: { locationId: "there" },
    uploads,
    another: false,
    at: 1,
  };
  const attaching = { contactId: "c", who: "Ada", uploads };
  const draft = {
    list: [a, b],
    files: picked(a, b).draft,
    rows: [{ label: "row", in: { file: a } }],
    bare: a,
  };
  await drafts.put("e", "there", { draft, sealed, attaching });
  expect(named((await onlyOne()).content)).toEqual(
    named({
      draft: { list: [b], files: picked(b).draft, rows: [{ label: "row", in: {} }] },
      sealed: { ...sealed, uploads: uploads.slice(1) },
      attaching: { ...attaching, uploads: uploads.slice(1) },
    }),
  );
});

test("a damaged file is lost, and the rest is not", async () => {
  await drafts.put("e", "there", { draft: { firstName: "Ada", file: text("a.txt") } });
  await withRaw(async (raw) => {
    for (const row of await raw.getAll("files"))
      await raw.put("files", { ...row, cipher: new ArrayBuffer(20) });
  });
  expect(await onlyOne()).toMatchObject({ content: { draft: { firstName: "Ada" } }, lostFiles: ["a.txt"] });
});

test("files for which there is no room are left out, the largest first, and the text is kept", async () => {
  await setQuota(2_000_000);
  const [small, large, huge] = [
    text("small", noise(1)),
    text("large", noise(1_200_000)),
    text("huge", noise(1_400_000)),
  ];
  const draft = { firstName: "Ada", files: [huge, large, small] };
  expect(await drafts.put("e", "there", { draft })).toEqual({ lostFiles: ["huge"] });
  expect(await onlyOne()).toMatchObject({ content: { draft: { firstName: "Ada" } }, lostFiles: ["huge"] });

  // It is not tried at every key press.
  vi.spyOn(IDBObjectStore.prototype, "put");
  for (const firstName of ["B", "Bo", "Bob"]) {
    expect(await drafts.put("e", "there", { draft: { ...draft, firstName } })).toEqual({
      lostFiles: ["huge"],
    });
  }
  expect(filesWritten()).toBe(1);

  await setQuota();
  // Something is removed, and so there may be room.
  await drafts.remove("e");
  expect(await drafts.put("e", "there", { draft: [huge] })).toEqual({ lostFiles: [] });
  expect((await onlyOne()).lostFiles).toEqual([]);
});

test("where there is no room for a text, nothing is kept, and it says so", async () => {
  await setQuota(1_000_000);
  await drafts.put("e", "there", { draft: "A" });
  await expect(drafts.put("e", "there", { draft: noise(2_000_000) })).rejects.toMatchObject({
    name: "NotKept",
    why: "full",
  });
  expect((await onlyOne()).content).toEqual({ draft: "A" });
});

function noise(length: number): string {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return Array.from(bytes, (byte) => String.fromCharCode(32 + (byte % 90))).join("");
}

/** How much this page may keep, in bytes; as much as it may, where nothing is said. */
async function setQuota(quotaSize?: number) {
  const origin = location.origin;
  await cdp().send("Storage.overrideQuotaForOrigin", { origin, ...(quotaSize && { quotaSize }) });
  // The browser remembers for half a minute how much room there was, as long as there are data.
  await clearBrowserData();
}

async function clearBrowserData() {
  await cdp().send("Storage.clearDataForOrigin", { origin: location.origin, storageTypes: "indexeddb" });
}

test("a text is written again after the browser's data were cleared, and its files with it", async () => {
  const file = text("a.txt");
  await drafts.put("e", "there", { draft: file });
  await clearBrowserData();
  expect(await drafts.put("e", "there", { draft: file })).toEqual({ lostFiles: [] });
  expect(await insides((await onlyOne()).content.draft)).toEqual(await insides(file));
});

test("nobody notices that the browser's data are cleared while something is written", async () => {
  for (let round = 0; round < 10; round++) {
    let isCleared = false;
    const cleared = clearBrowserData().then(() => {
      isCleared = true;
    });
    while (!isCleared) expect(await drafts.put("e", "there", { draft: round })).toEqual({ lostFiles: [] });
    await cleared;
    await drafts.put("e", "there", { draft: round });
    expect((await onlyOne()).content).toEqual({ draft: round });
  }
});

test("a file is not given up because its writes were cut off", async () => {
  const { put } = IDBObjectStore.prototype;
  const broken = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === "files") throw new DOMException("The connection was closed.", "AbortError");
    return put.apply(this, given);
  });
  const content = picked(text("a.txt"));
  for (let time = 0; time < 3; time++) {
    expect(await drafts.put("e", "there", content)).toEqual({ lostFiles: ["a.txt"] });
  }
  broken.mockRestore();
  expect(await drafts.put("e", "there", content)).toEqual({ lostFiles: [] });
});

test("files that vanished alone are written again", async () => {
  const file = text("a.txt");
  await drafts.put("e", "there", { draft: file });
  await withRaw((raw) => raw.clear("files"));
  expect((await onlyOne()).lostFiles).toEqual(["a.txt"]);
  await drafts.put("e", "there", { draft: file });
  const { content, lostFiles } = await onlyOne();
  expect(await insides(content.draft)).toEqual(await insides(file));
  expect(lostFiles).toEqual([]);
});

test("a file that is being written when another tab removes its entry leaves nothing", async () => {
  const other = await openDrafts(me, browserWorld(window));
  const file = text("a.txt");
  file.arrayBuffer = async () => {
    await other.remove("e");
    return new ArrayBuffer(1);
  };
  expect(await drafts.put("e", "there", picked(file))).toEqual({ lostFiles: ["a.txt"] });
  expect(await allRows()).toEqual({ entries: [], files: [] });
  other.close();
});
