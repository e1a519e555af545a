import { expect, test, vi } from "vitest";
import { testGateway } from "../highlevel/testGateway";
import { createDoor } from "./createDoor";
import { createEarlier } from "./createEarlier";
import { testComputer } from "./testDrafts";
import { sealedOf, testTab } from "./testTab";

type Computer = ReturnType<typeof testComputer>;
type Answers = Parameters<typeof testGateway>[0];

/** A tab and what it shows of earlier entries. */
function open(computer: Computer, answers: Answers = {}, tab = testTab(computer)) {
  const { location } = tab;
  const offered: unknown[] = [];
  const saved: string[] = [];
  const earlier = createEarlier({
    door: createDoor(testGateway(answers).world, () => undefined),
    storage: tab.storage,
    location,
    isOwn: tab.entry.isOwn,
    onAttaching: (files) => offered.push(files),
    onSaved: (_, contactId) => saved.push(contactId),
  });
  const kinds = () => earlier.now().map(({ kind }) => kind);
  return { ...tab, earlier, kinds, offered, saved };
}

/** Parts of the page are loaded meanwhile. */
const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 10_000 });
const row = (submission: object) => () => Response.json({ submission });
const cut = () => Promise.reject(new TypeError("cut"));

async function typed(computer: Computer, name: string) {
  const tab = testTab(computer);
  tab.type(name);
  await tab.settled();
  return tab;
}

/** As if the browser had died: what its tabs held is free. */
function restart(computer: Computer) {
  const next = testComputer();
  for (const [id, kept] of computer.rows) next.rows.set(id, kept);
  return next;
}

test("what was kept is offered, and gone on with as it is by then", async () => {
  const before = testComputer();
  await typed(before, "Ada");
  const computer = restart(before);
  const { earlier, kinds } = open(computer);
  await until(() => kinds().length > 0);
  expect(earlier.now()).toMatchObject([{ kind: "kept", draft: { firstName: "Ada" } }]);
  const [row1] = computer.rows.values();
  if (row1) row1.content.draft = { firstName: "Ada L" };
  const [first] = earlier.now();
  expect(first && (await earlier.take(first))).toEqual({
    id: row1?.id,
    draft: { firstName: "Ada L" },
    lostFiles: [],
  });
  expect(kinds()).toEqual([]);
});

test("what is typed before the page knows what was kept is none of it, nor once it was sent", async () => {
  const computer = testComputer();
  const tab = await typed(computer, "Ada");
  const { earlier, kinds } = open(computer, {}, tab);
  await tab.entry.seal(sealedOf("Ada"));
  earlier.look();
  await tab.settled();
  expect(kinds()).toEqual([]);
  earlier.look();
  tab.entry.finish(undefined);
  await tab.settled();
  expect(kinds()).toEqual([]);
});

test("what another tab has is said to be there, and cannot be taken from it", async () => {
  const computer = testComputer();
  await typed(computer, "Ada");
  const { kinds } = open(computer);
  await until(() => kinds().length > 0);
  expect(kinds()).toEqual(["elsewhere"]);
});

test("of two tabs that both offer it only one goes on with it", async () => {
  const before = testComputer();
  await typed(before, "Ada");
  const computer = restart(before);
  const one = open(computer);
  const two = open(computer);
  await until(() => one.kinds().length + two.kinds().length === 2);
  const [mine] = one.earlier.now();
  const [theirs] = two.earlier.now();
  expect(mine && (await one.earlier.take(mine))).toBeDefined();
  expect(theirs && (await two.earlier.take(theirs))).toBeUndefined();
  expect(two.kinds()).toEqual(["elsewhere"]);
  if (theirs) await two.earlier.discard(theirs);
  expect(computer.rows.size).toBe(1);
});

test("starting again removes it, and it can be had back until then", async () => {
  const before = testComputer();
  await typed(before, "Ada");
  const computer = restart(before);
  const { earlier, kinds } = open(computer);
  await until(() => kinds().length > 0);
  const [first] = earlier.now();
  if (first) await earlier.discard(first);
  expect(computer.rows.size).toBe(0);
  expect(kinds()).toEqual(["cleared"]);
  const [cleared] = earlier.now();
  expect(cleared && (await earlier.take(cleared))).toEqual({ draft: expect.anything(), lostFiles: [] });
});

async function sent(name: string) {
  const before = testComputer();
  const { entry } = await typed(before, name);
  await entry.seal(sealedOf(name));
  return restart(before);
}

test("a submission is asked about, and said to be created, once it is known", async () => {
  const computer = await sent("Ada");
  const { kinds, saved } = open(computer, { find: row({ state: "saved", contactId: "c" }) });
  await until(() => kinds().includes("saved"));
  expect(saved).toEqual(["c"]);
  await until(() => computer.rows.size === 0);
});

test("what was typed after it was sent is no part of it, and can be gone on with", async () => {
  const before = testComputer();
  const { entry, type, settled } = await typed(before, "Ada");
  await entry.seal(sealedOf("Ada"));
  type("Ada Lovelace");
  await settled();
  const { earlier, kinds } = open(restart(before), { find: row({ state: "saved", contactId: "c" }) });
  await until(() => kinds().length === 2);
  expect(earlier.now()).toMatchObject([
    { kind: "saved", contactId: "c" },
    { kind: "kept", draft: { firstName: "Ada Lovelace" } },
  ]);
});

test("what is met again is no longer said to be created, and others still are", async () => {
  const computer = await sent("Ada");
  const { earlier, kinds } = open(computer, { find: row({ state: "saved", contactId: "c" }) });
  await until(() => kinds().includes("saved"));
  earlier.met("another");
  expect(kinds()).toEqual(["saved"]);
  earlier.met("c");
  expect(kinds()).toEqual([]);
});

test("one that made no contact can be gone on with, and says how it ended", async () => {
  const computer = await sent("Ada");
  const { earlier, kinds } = open(computer, { find: row({ state: "refused", status: 422 }) });
  await until(() => kinds().includes("kept"));
  expect(earlier.now()).toMatchObject([{ kind: "kept", outcome: { kind: "fix" } }]);
  await until(() => [...computer.rows.values()].every(({ content }) => !content.sealed));
});

test("one of which nobody can tell stays sealed and is asked about again", async () => {
  const computer = await sent("Ada");
  let answers = 0;
  const { kinds } = open(computer, {
    find: () => (++answers < 2 ? cut() : row({ state: "saved", contactId: "c" })()),
  });
  await until(() => kinds().includes("sent"));
  expect([...computer.rows.values()].map(({ content }) => content.sealed?.key)).toEqual(["k"]);
  await until(() => kinds().includes("saved"));
});

test("who has looked, and knows that it is not there, can go on with it", async () => {
  const computer = await sent("Ada");
  const { earlier, kinds } = open(computer, { find: cut });
  await until(() => kinds().includes("sent"));
  const [first] = earlier.now();
  if (first?.kind === "sent") earlier.giveUp(first);
  expect(earlier.now()).toMatchObject([{ kind: "kept", draft: { firstName: "Ada" } }]);
  await until(() => [...computer.rows.values()].every(({ content }) => !content.sealed));
});

test("of two tabs only one asks about a submission", async () => {
  const computer = await sent("Ada");
  const one = open(computer, { find: cut });
  const two = open(computer, { find: cut });
  await until(() => one.kinds().length + two.kinds().length === 2);
  expect([...one.kinds(), ...two.kinds()].sort()).toEqual(["elsewhere", "sent"]);
});

test("files that were on their way are handed on, to be sent when somebody says so", async () => {
  const before = testComputer();
  const { entry, settled } = await typed(before, "Ada");
  entry.finish({ contactId: "c", who: "Ada", uploads: [] });
  await settled();
  const { offered } = open(restart(before));
  await until(() => offered.length > 0);
  expect(offered).toMatchObject([{ locationId: "north", attaching: { contactId: "c", who: "Ada" } }]);
});

test("each location has its own", async () => {
  const before = testComputer();
  await typed(before, "Ada");
  const { location, kinds } = open(restart(before));
  await until(() => kinds().length > 0);
  location.choose("south");
  await until(() => kinds().length === 0);
  location.choose("north");
  await until(() => kinds().length > 0);
  expect(kinds()).toEqual(["kept"]);
});

test("how one of another location ended is not said in this one", async () => {
  const computer = await sent("Ada");
  let answer: (response: Response) => void = () => undefined;
  const find = () => new Promise<Response>((resolve) => (answer = resolve));
  const { location, kinds, saved } = open(computer, { find });
  await until(() => kinds().includes("sent"));
  location.choose("south");
  answer(row({ state: "saved", contactId: "c" })());
  await until(() => saved.length > 0);
  expect(kinds()).toEqual([]);
  location.choose("north");
  expect(kinds()).toEqual(["saved"]);
});

test("an entry that was taken off the form is offered; one that is on its way is asked about", async () => {
  const computer = testComputer();
  const { entry, type, settled, earlier, kinds } = open(computer, { find: cut });
  type("Ada");
  await settled();
  earlier.add(entry.leave(true), "kept", 1);
  type("Grace");
  await entry.seal(sealedOf("Grace"));
  earlier.add(entry.leave(true), "cleared", 2);
  type("");
  earlier.add(entry.leave(false), "cleared", 3);
  expect(kinds()).toEqual(["kept", "sent"]);
});
