import { afterEach, beforeEach, expect, test } from "vitest";
import { browserWorld } from "./browserWorld";
import type { Content, Drafts, Kept } from "./Drafts";
import { openDrafts } from "./openDrafts";
import { clearAll } from "./rawDatabase";
import type { Upgrade } from "./upgrades";

const me = { person: "me", key: crypto.getRandomValues(new Uint8Array(32)), hours: 72 };
const opened: Drafts[] = [];

/** The page of some release, which knows so many upgrades. */
async function pageWith(...upgrades: Upgrade[]): Promise<Drafts> {
  const drafts = await openDrafts(me, browserWorld(window), upgrades);
  opened.push(drafts);
  return drafts;
}

beforeEach(clearAll);

afterEach(() => {
  for (const drafts of opened.splice(0)) drafts.close();
});

async function onlyOne(drafts: Drafts): Promise<Kept> {
  const [kept, ...others] = await drafts.list("there");
  if (!kept || others.length > 0) throw new Error("There is not one entry.");
  return kept;
}

/** Renames what was typed. */
const renaming =
  (from: string, to: string): Upgrade =>
  (content) => {
    const { draft } = content as { draft: { [name: string]: unknown } };
    const { [from]: typed, ...rest } = draft;
    return { draft: { ...rest, [to]: typed } };
  };

test("what an older page kept is carried over, step by step, with its files", async () => {
  const file = new File(["a"], "a.txt", { lastModified: 1 });
  await (await pageWith()).put("e", "there", { draft: { first: "Ada", photo: file } });
  const second = await pageWith(renaming("first", "given"));
  await second.put("f", "elsewhere", { draft: { given: "Bob" } });
  const third = await pageWith(renaming("first", "given"), renaming("given", "firstName"));
  expect(await onlyOne(third)).toMatchObject({
    state: "here",
    content: { draft: { firstName: "Ada", photo: expect.any(File) } },
    lostFiles: [],
  });
  expect(await third.list("elsewhere")).toMatchObject([{ content: { draft: { firstName: "Bob" } } }]);
});

test("what was carried over is kept in the new shape by the next write, and no file is lost", async () => {
  const file = new File(["a"], "a.txt", { lastModified: 1 });
  await (await pageWith()).put("e", "there", { draft: { first: "Ada", photo: file } });
  const second = await pageWith(renaming("first", "given"));
  const kept = await onlyOne(second);
  if (kept.state !== "here") throw new Error(kept.state);
  await second.put("e", "there", kept.content);
  expect(await onlyOne(await pageWith(renaming("first", "given")))).toMatchObject({
    content: { draft: { given: "Ada", photo: expect.any(File) } },
    lostFiles: [],
  });
});

test("what a newer page kept is given as text, and stays", async () => {
  const newer = await pageWith((content) => content);
  await newer.put("e", "there", { draft: { firstName: "Ada" } });
  const kept = await onlyOne(await pageWith());
  if (kept.state !== "newer") throw new Error(kept.state);
  expect(JSON.parse(kept.text)).toEqual({ content: { draft: { firstName: "Ada" } }, files: [] });
  expect(await onlyOne(newer)).toMatchObject({ state: "here", content: { draft: { firstName: "Ada" } } });
});

const sealed = { key: "0".repeat(32), body: { locationId: "there" }, uploads: [], another: false, at: 1 };
const attaching = { contactId: "c", who: "Ada", uploads: [] };
const upload = { customFieldId: "a", label: "A", files: [] };

test.each<[what: string, content: unknown]>([
  ["no object", "text"],
  ["a list", []],
  ["a submission that is no object", { sealed: null }],
  ["a key that is none", { sealed: { ...sealed, key: "G".repeat(32) } }],
  ["no key", { sealed: { ...sealed, key: undefined } }],
  ["no body", { sealed: { ...sealed, body: [] } }],
  ["a body without a location", { sealed: { ...sealed, body: {} } }],
  ["uploads that are no list", { sealed: { ...sealed, uploads: {} } }],
  ["an upload of nothing", { sealed: { ...sealed, uploads: [null] } }],
  ["an upload without a field", { sealed: { ...sealed, uploads: [{ ...upload, customFieldId: 1 }] } }],
  ["an upload without a label", { sealed: { ...sealed, uploads: [{ ...upload, label: 1 }] } }],
  ["an upload without files", { sealed: { ...sealed, uploads: [{ ...upload, files: 1 }] } }],
  [
    "a file without bytes",
    { sealed: { ...sealed, uploads: [{ ...upload, files: [{ uuid: "u", file: {} }] }] } },
  ],
  ["a file without a name", { attaching: { ...attaching, uploads: [{ ...upload, files: [{ file: 1 }] }] } }],
  ["no word on what follows", { sealed: { ...sealed, another: 1 } }],
  ["no time", { sealed: { ...sealed, at: "1" } }],
  ["files for nobody", { attaching: { ...attaching, contactId: undefined } }],
  ["files for somebody without a name", { attaching: { ...attaching, who: 1 } }],
  ["files that are none", { attaching: { ...attaching, uploads: undefined } }],
])("an entry with %s is not relied on, and can be taken away as text", async (_, content) => {
  const drafts = await pageWith();
  await drafts.put("e", "there", content as Content);
  const kept = await onlyOne(drafts);
  if (kept.state !== "newer") throw new Error(kept.state);
  expect(JSON.parse(kept.text)).toEqual({ content: JSON.parse(JSON.stringify(content)), files: [] });
});

test.each(["text", [], null, 1])("pins that are %j are not relied on", async (pins) => {
  const drafts = await pageWith();
  await drafts.put("e", "there", { pins } as unknown as Content);
  expect(await onlyOne(drafts)).toMatchObject({ state: "newer" });
});

test("pins are kept beside entries that know of none, and what they hold may be of any shape", async () => {
  const drafts = await pageWith();
  await drafts.put("e", "there", { draft: { firstName: "Ada" } });
  const pins = { city: "Hull", tags: { tags: ["vip"], typing: "" }, dnd: true, gone: null };
  await drafts.put("p", "beside", { pins });
  expect(await drafts.list("beside")).toMatchObject([{ state: "here", content: { pins } }]);
  expect(await onlyOne(drafts)).toMatchObject({ state: "here", content: { draft: { firstName: "Ada" } } });
});

test("an entry that cannot be carried over can be taken away as text", async () => {
  await (await pageWith()).put("e", "there", { draft: "Ada" });
  const failing: Upgrade = () => {
    throw new TypeError("Not as it should be");
  };
  for (const upgrade of [failing, () => undefined]) {
    expect(await onlyOne(await pageWith(upgrade))).toMatchObject({
      state: "newer",
      text: '{"content":{"draft":"Ada"},"files":[]}',
    });
  }
});

test("what was typed may be of any shape", async () => {
  const drafts = await pageWith();
  for (const draft of [null, 1, "", [], { a: { b: [{}] } }]) {
    await drafts.put("e", "there", { draft });
    expect(await onlyOne(drafts)).toMatchObject({ state: "here", content: { draft } });
  }
  await drafts.put("e", "there", {});
  expect(await onlyOne(drafts)).toMatchObject({ state: "here", content: {} });
});
