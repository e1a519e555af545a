import { expect, onTestFinished, test, vi } from "vitest";
import { budget } from "./budget";
import { ann, testDesk } from "./testDesk";
import { newKey } from "./testWorld";

// A busy computer is slow.
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } });

const create = { method: "POST", path: "/contacts/" };
/** Written otherwise, and the same person. */
const sameAnn = { firstName: "Annie", email: "ANN@Example.com", phone: "+44 1234 567-890" };

/** Two clerks: the first one's create is under way when the second one's arrives at the other gateway. */
async function twoClerks(second: object, answer?: object) {
  const desk = await testDesk({ gateways: 2 });
  // Even then.
  await desk.configure({ allowDuplicates: { practice: true } });
  if (answer) await desk.faults({ ...create, answer });
  const letGo = desk.holdAnswers();
  const keys = [newKey(), newKey()] as const;
  const first = desk.create(ann, keys[0], 0);
  await expect.poll(() => desk.countCreates()).toBe(1);
  const answering = desk.create(second, keys[1], 1);
  await desk.clock.pass(400);
  return { desk, keys, letGo, first, second: answering };
}

test.each([
  ["email and phone", sameAnn],
  ["email", { email: sameAnn.email }],
  ["phone", { phone: sameAnn.phone }],
])(
  "two clerks, one person by %s: one saved, one exists, even where HighLevel would make both",
  async (by, body) => {
    const { desk, keys, letGo, first, second } = await twoClerks(body);

    letGo();
    const { json, status } = await first;
    await desk.clock.pass(200);
    const other = await second;

    const contactId = json.contact.id;
    const matched = by === "email and phone" ? expect.stringMatching(/^(?:email|phone)$/) : by;
    expect([status, other.status]).toEqual([201, 400]);
    expect(other.json.meta).toEqual({ contactId, contactName: "Ann Lee", matchingField: matched });
    expect(await desk.find(keys[0])).toMatchObject({ state: "saved", contactId });
    expect(await desk.find(keys[1])).toMatchObject({ state: "exists", contactId, matched, name: "Ann Lee" });
    expect(await desk.countCreates()).toBe(1);
    expect(desk.logged.map((line) => JSON.parse(line).outcome)).toEqual(["saved", "exists"]);
  },
);

test("where the other one was refused, this one is sent", async () => {
  const refusal = { status: 422, body: { message: ["gender must be a string"] } };
  const { desk, letGo, first, second } = await twoClerks(sameAnn, refusal);

  letGo();
  expect((await first).status).toBe(422);
  await desk.clock.pass(200);

  expect((await second).status).toBe(201);
  expect(await desk.countCreates()).toBe(2);
});

test("who is still being created after four seconds is busy: nothing is sent, and it may be tried again", async () => {
  const { desk, keys, letGo, first, second } = await twoClerks(sameAnn);

  await desk.clock.pass(4_000);
  const busy = await second;

  expect([busy.status, busy.json.gateway, busy.headers.get("retry-after")]).toEqual([
    429,
    "person-busy",
    "5",
  ]);
  expect(await desk.find(keys[1])).toMatchObject({ gateway: "unknown-submission" });
  expect(await desk.countCreates()).toBe(1);
  letGo();
  await first;
  expect((await desk.create(sameAnn, keys[1], 1)).status).toBe(201);
});

test("other people are not waited for", async () => {
  const { desk, letGo, first, second } = await twoClerks({ firstName: "Bea", email: "bea@example.com" });

  await expect.poll(() => desk.countCreates()).toBe(2);
  letGo();

  expect([(await first).status, (await second).status]).toEqual([201, 201]);
});

test("a person is let go however it ends", async () => {
  const desk = await testDesk();
  await desk.faults({ ...create, cut: true });
  const lost = desk.create(ann);
  await desk.clock.pass(60_000);
  await lost;

  expect((await desk.create(ann)).status).toBe(201);
  expect((await desk.create(ann)).status).toBe(400);
  expect((await desk.create(ann)).status).toBe(400);
});

test("a person whose gateway died is held for no more than two minutes", async () => {
  const { desk, second } = await twoClerks(sameAnn);
  await desk.clock.pass(4_000);
  expect((await second).status).toBe(429);
  await desk.clock.pass(60_000);
  const busy = desk.create(sameAnn, newKey(), 1);
  await desk.clock.pass(4_000);
  expect((await busy).status).toBe(429);

  await desk.clock.pass(60_000);
  const sent = desk.create(sameAnn, newKey(), 1);

  await expect.poll(() => desk.countCreates()).toBe(2);
  desk.holdAnswers()();
  void sent;
});

test("the time for which a person was waited for is taken from HighLevel's", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const { desk, letGo, first, second } = await twoClerks(sameAnn, { status: 422, body: {} });
  const ends: number[] = [];
  second.then(({ status }) => ends.push(status));

  await desk.clock.pass(2_000);
  letGo();
  await first;
  desk.holdAnswers();
  await desk.clock.pass(200);
  await expect.poll(() => desk.countCreates()).toBe(2);
  vi.advanceTimersByTime(budget.upstream - 3_000);
  await desk.clock.pass(0);
  expect(ends).toEqual([]);

  vi.advanceTimersByTime(1_000);
  await expect.poll(() => ends).toEqual([201]);
});
