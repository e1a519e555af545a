import { expect, test, vi } from "vitest";
import { ann, testDesk } from "./testDesk";
import { newKey } from "./testWorld";

// A busy computer is slow.
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } });

const create = { method: "POST", path: "/contacts/" };
const minute = 60_000;
/** Scopes without `contacts.readonly`: nobody can be looked up. */
const blind = { scopes: ["contacts.write", "locations.readonly"] };

type Desk = Awaited<ReturnType<typeof testDesk>>;

/** A create whose answer is lost, and of which nothing is found out; HighLevel makes the contact or does not. */
async function loseAnswer(desk: Desk, isMade: boolean): Promise<string> {
  const key = newKey();
  await desk.configure(blind);
  await desk.faults({ ...create, cut: true, ...(isMade && { first: "process" }) });
  const creating = desk.create(ann, key);
  await desk.clock.pass(2 * minute);
  await creating;
  await desk.configure({ scopes: null });
  return key;
}

test("a duplicate that an earlier try of the same body made is saved, and so is that try", async () => {
  const desk = await testDesk();
  const first = await loseAnswer(desk, true);
  expect(await desk.find(first)).toMatchObject({ state: "unknown" });
  const second = newKey();

  const answer = await desk.create(ann, second);

  const [contact] = await desk.contacts();
  expect([answer.status, answer.json]).toMatchObject([201, { contact: { id: contact?.id } }]);
  const saved = { state: "saved", contactId: contact?.id };
  expect([await desk.find(first), await desk.find(second)]).toMatchObject([saved, saved]);
});

test("an earlier try's contact is found by a later one whose answer is lost too", async () => {
  const desk = await testDesk();
  const first = await loseAnswer(desk, true);
  const second = newKey();
  await desk.faults({ ...create, cut: true });

  const answer = await desk.create(ann, second);

  const saved = { state: "saved", contactId: (await desk.contacts())[0]?.id };
  expect(answer.status).toBe(201);
  expect([await desk.find(first), await desk.find(second)]).toMatchObject([saved, saved]);
});

test("who was there before an earlier try exists", async () => {
  const desk = await testDesk();
  const contactId = await desk.makeElsewhere(ann);
  await desk.clock.pass(minute);
  const first = await loseAnswer(desk, false);
  const second = newKey();

  expect((await desk.create(ann, second)).status).toBe(400);

  expect(await desk.find(second)).toMatchObject({ state: "exists", contactId });
  expect(await desk.find(first)).toMatchObject({ state: "unknown" });
});

test("somebody of another name who came after an earlier try exists", async () => {
  const desk = await testDesk();
  await loseAnswer(desk, false);
  await desk.makeElsewhere({ ...ann, firstName: "Bea" });

  expect((await desk.create(ann)).status).toBe(400);
});

test("an earlier try of another body makes nothing one's own", async () => {
  const desk = await testDesk();
  await loseAnswer(desk, true);

  expect((await desk.create({ ...ann, city: "York" })).status).toBe(400);
});

test("a duplicate that this very request made, because something on the way repeated it, is saved", async () => {
  const desk = await testDesk({
    between: (sandbox) => async (request, env) => {
      if (request.method === "POST") await sandbox.fetch(request.clone(), env);
      return sandbox.fetch(request, env);
    },
  });
  const key = newKey();

  const answer = await desk.create({ ...ann, firstName: "ANN" }, key);

  const [contact] = await desk.contacts();
  expect([answer.status, answer.json.contact.id]).toEqual([201, contact?.id]);
  expect(await desk.find(key)).toMatchObject({ state: "saved", contactId: contact?.id });
});

test("another clerk's contact of a second before exists, although nothing else tells it from one's own", async () => {
  const desk = await testDesk({ gateways: 2 });
  const theirs = await desk.create(ann, newKey(), 0);
  await desk.clock.pass(1_000);
  const key = newKey();

  const answer = await desk.create(ann, key, 1);

  const contactId = theirs.json.contact.id;
  expect([answer.status, answer.json.meta]).toMatchObject([400, { contactId }]);
  expect(await desk.find(key)).toMatchObject({ state: "exists", contactId });
});

test.each([
  ["exists where HighLevel makes nobody twice", false, { status: 400 }, { state: "exists" }],
  ["says nothing where it does", true, { status: 504 }, { state: "unknown" }],
])(
  "another clerk's contact of a second before, when the answer is lost, %s",
  async (_what, practice, answered, told) => {
    const desk = await testDesk();
    await desk.configure({ allowDuplicates: { practice } });
    await desk.create(ann);
    await desk.clock.pass(1_000);
    await desk.faults({ ...create, cut: true });
    const key = newKey();

    const creating = desk.create(ann, key);
    await desk.clock.pass(minute);

    expect(await creating).toMatchObject(answered);
    expect(await desk.find(key)).toMatchObject(told);
  },
);

test("a second contact in a location that takes duplicates is told from the first", async () => {
  const desk = await testDesk();
  await desk.configure({ allowDuplicates: { practice: true } });
  await desk.makeElsewhere(ann);
  await desk.clock.pass(minute);
  await desk.faults({ ...create, cut: true });
  const key = newKey();

  const creating = desk.create(ann, key);
  await desk.clock.pass(minute);
  await creating;

  expect(await desk.find(key)).toMatchObject({ state: "unknown" });
});

test("who shares a phone proves nothing where HighLevel goes by the email only", async () => {
  const settings = { allowDuplicateContact: false, contactUniqueIdentifiers: ["email"] };
  const desk = await testDesk({
    between: (sandbox) => async (request, env) => {
      const isLocation = /\/locations\/[^/]+$/.test(new URL(request.url).pathname);
      return isLocation ? Response.json({ location: { settings } }) : sandbox.fetch(request, env);
    },
  });
  await desk.makeElsewhere({ firstName: "Bea", phone: ann.phone });
  await desk.clock.pass(minute);
  await desk.faults({ ...create, cut: true });
  const key = newKey();

  const creating = desk.create(ann, key);
  await desk.clock.pass(minute);
  await creating;

  expect(await desk.find(key)).toMatchObject({ state: "unknown" });
});

test.each([10 * minute, -10 * minute])(
  "a clock of HighLevel's that is %i ms ahead deceives nobody",
  async (aheadMs) => {
    const desk = await testDesk({ aheadMs });
    const contactId = await desk.makeElsewhere(ann);
    await desk.clock.pass(5 * minute);
    const [theirs, ours] = [newKey(), newKey()];
    const bob = { firstName: "Bob", email: "bob@example.com" };

    await desk.create(ann, theirs);
    await desk.faults({ ...create, first: "process", cut: true });
    await desk.create(bob, ours);

    expect(await desk.find(theirs)).toMatchObject({ state: "exists", contactId });
    expect(await desk.find(ours)).toMatchObject({ state: "saved" });
  },
);
