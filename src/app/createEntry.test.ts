import { expect, test, vi } from "vitest";
import { testComputer } from "./testDrafts";
import { sealedOf, testLocation, testTab } from "./testTab";

type Computer = ReturnType<typeof testComputer>;
const kept = ({ rows }: Computer) =>
  [...rows.values()].map(({ locationId, content }) => ({
    locationId,
    ...content,
    draft: content.draft && (content.draft as { firstName: string }).firstName,
  }));

test("what is typed is kept by itself within a moment, under one id", async () => {
  const computer = testComputer();
  const { entry, type, at } = testTab(computer);
  at(7);
  type("A");
  type("Ad");
  type("Ada");
  await vi.waitUntil(() => computer.rows.size > 0);
  expect(kept(computer)).toEqual([{ locationId: "north", draft: "Ada" }]);
  await vi.waitUntil(() => !entry.isAtRisk());
  expect(entry.now()).toEqual({ keptAt: 7, lostFiles: [] });
  expect([...computer.rows.keys()]).toEqual([entry.id()]);
});

test("a form in which nobody typed leaves nothing, and one that was emptied takes away what it had left", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("");
  await settled();
  expect(computer.rows.size).toBe(0);
  type("Ada");
  await settled();
  expect(computer.rows.size).toBe(1);
  type("");
  await settled();
  expect(computer.rows.size).toBe(0);
  expect(entry.now()).toEqual({ lostFiles: [] });
});

test("it is at risk until it is written, and stays so where nothing can be kept", async () => {
  const computer = testComputer();
  const { entry, storage, type, settled } = testTab(computer);
  await settled();
  computer.refuse("full");
  type("Ada");
  expect(entry.isAtRisk()).toBe(true);
  expect(await entry.settle()).toBe(false);
  expect(entry.isAtRisk()).toBe(true);
  expect(storage.now()).toEqual({ kind: "not-kept", why: "full" });
  computer.refuse(undefined);
  type("Ada L");
  expect(await entry.settle()).toBe(true);
  expect(entry.isAtRisk()).toBe(false);
  expect(storage.now()).toEqual({ kind: "open" });
});

test("a submission is on this computer before sealing it resolves, with what was typed", async () => {
  const computer = testComputer();
  const { entry, type } = testTab(computer);
  type("Ada");
  const sealed = sealedOf("Ada");
  await entry.seal(sealed);
  expect(kept(computer)).toEqual([{ locationId: "north", draft: "Ada", sealed }]);
});

test("one that made no contact is only typed again", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  await entry.seal(sealedOf("Ada"));
  entry.unseal();
  await settled();
  expect(kept(computer)).toEqual([{ locationId: "north", draft: "Ada" }]);
});

test("a contact that exists is no longer kept, however much was still to be written", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  await entry.seal(sealedOf("Ada"));
  const before = entry.id();
  const { id, changed } = entry.finish(undefined);
  await settled();
  expect([id, changed, computer.rows.size]).toEqual([before, undefined, 0]);
  expect(entry.id()).not.toBe(before);
});

test("what was typed after it was sent stays, as an entry of its own, when the contact turns out to exist", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  await entry.seal(sealedOf("Ada"));
  type("Ada Lovelace");
  const { changed } = entry.finish(undefined);
  type("");
  await settled();
  expect(changed).toMatchObject({ isTyped: true, draft: { firstName: "Ada Lovelace" }, sealed: undefined });
  expect(kept(computer)).toEqual([{ locationId: "north", draft: "Ada Lovelace" }]);
  expect([...computer.rows.keys()]).toEqual([changed?.id]);
});

test("a submission that is cleared off the form stays, to be asked about", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  const sealed = sealedOf("Ada");
  await entry.seal(sealed);
  entry.leave(false);
  type("");
  await settled();
  expect(kept(computer)).toEqual([{ locationId: "north", draft: "Ada", sealed }]);
});

test("storage that did not open in time is opened again", async () => {
  const computer = testComputer();
  computer.refuseToOpen("blocked");
  const { entry, storage, type } = testTab(computer);
  type("Ada");
  expect(await entry.settle()).toBe(false);
  expect(storage.now()).toEqual({ kind: "not-kept", why: "blocked" });
  computer.refuseToOpen(undefined);
  type("Ada L");
  expect(await entry.settle()).toBe(true);
});

test("files on their way stay under the entry's id", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  await entry.seal(sealedOf("Ada"));
  const attaching = { contactId: "c", who: "Ada", uploads: [] };
  entry.finish(attaching);
  await settled();
  expect(kept(computer)).toEqual([{ locationId: "north", attaching }]);
});

test("who goes over to another entry leaves the one before as it was, to the last letter", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  await settled();
  type("Ada L");
  const left = entry.leave(true);
  type("Grace");
  await settled();
  expect(left).toMatchObject({ isTyped: true, draft: { firstName: "Ada L" } });
  expect(kept(computer).map(({ draft }) => draft)).toEqual(["Ada L", "Grace"]);
});

test("what is cleared is gone, also where its last letters were still being written", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  void entry.settle();
  entry.leave(false);
  type("");
  await settled();
  expect(computer.rows.size).toBe(0);
});

test("what is gone on with is written where it was", async () => {
  const computer = testComputer();
  const { entry, type, settled } = testTab(computer);
  type("Ada");
  await settled();
  const { id } = entry.leave(true);
  entry.resume(id);
  type("Ada L");
  await settled();
  expect(kept(computer)).toEqual([{ locationId: "north", draft: "Ada L" }]);
});

test("an entry goes along to the location that is chosen, and a submission stays in its own", async () => {
  const computer = testComputer();
  const location = testLocation();
  const { entry, type, settled } = testTab(computer, location);
  type("Ada");
  location.choose("south");
  await settled();
  expect(kept(computer).map(({ locationId }) => locationId)).toEqual(["south"]);
  await entry.seal(sealedOf("Ada", "south"));
  location.choose("north");
  type("Ada L");
  await settled();
  expect(kept(computer).map(({ locationId }) => locationId)).toEqual(["south"]);
});

test("where the office keeps nothing, nothing is kept", async () => {
  const computer = testComputer();
  const location = testLocation({
    practice: true,
    locations: [{ id: "north", name: "North" }],
    appUrl: "",
    duplicateCheck: true,
  });
  const { entry, storage, type } = testTab(computer, location);
  type("Ada");
  expect(await entry.settle()).toBe(false);
  expect(storage.now()).toEqual({ kind: "off" });
  expect(computer.rows.size).toBe(0);
});
