import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Ledger } from "../ledger/Ledger";
import { ann, testDesk } from "./testDesk";
import { newKey, testToken } from "./testWorld";

// A busy computer is slow.
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } });

const create = { method: "POST", path: "/contacts/" };

test.each([1, 2])(
  "one key that arrives twenty times at once, through %i gateways, is sent once",
  async (gateways) => {
    const desk = await testDesk({ gateways });
    await desk.faults({ ...create, delayMs: 200 });
    const key = newKey();

    const all = Array.from({ length: 20 }, (_, index) => desk.create(ann, key, index % gateways));
    await desk.clock.pass(300);
    await Promise.race(all);
    await desk.clock.pass(10_000);
    const answers = await Promise.all(all);

    const [contact] = await desk.contacts();
    expect(new Set(answers.map(({ status, json }) => `${status} ${json.contact.id}`))).toEqual(
      new Set([`201 ${contact?.id}`]),
    );
    expect(await desk.countCreates()).toBe(1);
    expect(desk.logged).toHaveLength(1);
  },
);

test("a repeat gets HighLevel's own words from the gateway that has heard them, and the status from any other", async () => {
  const desk = await testDesk({ gateways: 2 });
  const wrong = { ...ann, email: "ann" };
  const key = newKey();

  const first = await desk.create(wrong, key, 0);
  const again = await desk.create(wrong, key, 0);
  const elsewhere = await desk.create(wrong, key, 1);

  expect([first.status, first.json.message]).toEqual([422, ["email must be an email"]]);
  expect(again.json).toEqual(first.json);
  expect([elsewhere.status, elsewhere.json]).toEqual([422, { statusCode: 422, traceId: first.json.traceId }]);
  const areHighLevels = [first, again, elsewhere].map(({ headers }) => headers.has("X-HighLevel-Ms"));
  expect(areHighLevels).toEqual([true, true, false]);
  expect(await desk.countCreates()).toBe(1);
});

test.each([
  ["saved", undefined, 201],
  ["exists", "made elsewhere", 400],
])("a repeat of what %s is answered by a gateway that was not there", async (state, elsewhere, status) => {
  const desk = await testDesk({ gateways: 2 });
  if (elsewhere) {
    await desk.makeElsewhere(ann);
    await desk.clock.pass(60_000);
  }
  const key = newKey();
  const { json } = await desk.create(ann, key, 0);

  const again = await desk.create(ann, key, 1);

  expect(again.status).toBe(status);
  expect(again.json.contact?.id ?? again.json.meta).toEqual(json.contact?.id ?? json.meta);
  expect(await desk.find(key)).toMatchObject({ state });
});

test("a repeat of what was refused by something else than HighLevel is answered with its code", async () => {
  const desk = await testDesk({ gateways: 2 });
  const page = { status: 403, headers: { "content-type": "text/html" }, body: "<h1>Forbidden</h1>" };
  await desk.faults({ ...create, answer: page });
  const key = newKey();
  const { status, json } = await desk.create(ann, key, 0);

  const again = await desk.create(ann, key, 1);

  expect([again.status, again.json]).toEqual([status, json]);
  expect(json).toMatchObject({ gateway: "not-highlevel", upstreamStatus: 403 });
});

test("a repeat of what was never answered gets what has been found out meanwhile", async () => {
  const desk = await testDesk({ searchLagMs: 7_000 });
  const key = newKey();
  await desk.faults({ ...create, first: "process", cut: true });
  const first = desk.create(ann, key);
  await desk.clock.pass(3_000);
  expect((await first).status).toBe(504);

  const again = desk.create(ann, key);
  await desk.clock.pass(10_000);

  expect((await again).status).toBe(201);
  expect(await desk.countCreates()).toBe(1);
});

test.each([0, 1])(
  "another body under a used key is refused, and nothing is sent (gateway %i)",
  async (gateway) => {
    const desk = await testDesk({ gateways: 2 });
    const key = newKey();
    await desk.create(ann, key, 0);

    const answer = await desk.create({ ...ann, firstName: "Bea" }, key, gateway);

    expect([answer.status, answer.json.gateway]).toEqual([422, "key-reused"]);
    expect(await desk.countCreates()).toBe(1);
    expect((await desk.create(ann, key, gateway)).status).toBe(201);
  },
);

test("what was given up before it arrived is never sent", async () => {
  const desk = await testDesk();
  const key = newKey();

  expect(await desk.giveUp(key)).toMatchObject({ state: "void" });
  const answer = await desk.create(ann, key);

  expect([answer.status, answer.json.gateway]).toEqual([409, "voided"]);
  expect(await desk.countCreates()).toBe(0);
});

/** A ledger whose methods fail as long as they stand in the set. */
function failing(broken: Set<keyof Ledger>) {
  return (real: Ledger): Ledger => {
    const unless = async <T>(method: keyof Ledger, work: () => Promise<T>): Promise<T> => {
      if (broken.has(method)) throw new Error(`no ${method}: disk full`);
      return await work();
    };
    return {
      ...real,
      begin: (submission) => unless("begin", () => real.begin(submission)),
      finish: (key, ending) => unless("finish", () => real.finish(key, ending)),
      find: (key, locationId) => unless("find", () => real.find(key, locationId)),
      void: (key, locationId, now) => unless("void", () => real.void(key, locationId, now)),
      madeBy: (contactId, locationId) => unless("madeBy", () => real.madeBy(contactId, locationId)),
    };
  };
}

test("without the ledger nothing is sent, and it is once the ledger is back", async () => {
  const broken = new Set<keyof Ledger>(["begin", "find", "void"]);
  const desk = await testDesk({ ledger: failing(broken) });
  const key = newKey();

  const answer = await desk.create(ann, key);
  expect([answer.status, answer.json.gateway]).toEqual([503, "ledger-down"]);
  expect(await desk.find(key)).toMatchObject({ status: 503, gateway: "ledger-down" });
  expect(await desk.giveUp(key)).toMatchObject({ status: 503, gateway: "ledger-down" });
  expect(await desk.countCreates()).toBe(0);
  broken.clear();

  expect((await desk.create(ann, key)).status).toBe(201);
});

test("a ledger that fails once the row is written sends nothing either", async () => {
  const broken = new Set<keyof Ledger>();
  const desk = await testDesk({ gateways: 2, ledger: failing(broken) });
  const letGo = desk.holdAnswers();
  const first = desk.create(ann, newKey(), 0);
  await expect.poll(() => desk.countCreates()).toBe(1);
  const key = newKey();
  const second = desk.create(ann, key, 1);
  await desk.clock.pass(200);
  broken.add("find");
  letGo();
  await first;
  await desk.clock.pass(200);

  expect((await second).json).toMatchObject({ gateway: "ledger-down" });
  broken.clear();
  expect(await desk.find(key)).toMatchObject({ state: "refused", code: "ledger-down" });
  expect(await desk.countCreates()).toBe(1);
});

test("a ledger that fails at the end changes nothing about what was created", async () => {
  const broken = new Set<keyof Ledger>(["finish"]);
  const desk = await testDesk({ ledger: failing(broken) });
  const key = newKey();

  expect((await desk.create(ann, key)).status).toBe(201);
  expect(await desk.find(key)).toMatchObject({ state: "sent" });
  expect((await desk.create(ann, key)).status).toBe(201);
  expect(desk.logged.map((line) => JSON.parse(line))).toMatchObject([
    { submission: key, problem: "The ledger could not be written." },
    { submission: key, outcome: "saved" },
  ]);
  broken.clear();

  await desk.clock.pass(120_000);
  expect(await desk.find(key)).toMatchObject({ state: "unknown" });
  expect(await desk.check(key, ann)).toMatchObject({ state: "saved" });
  expect(await desk.countCreates()).toBe(1);
});

test("a ledger that cannot say whose a contact is leaves it at what HighLevel said", async () => {
  const desk = await testDesk({ ledger: failing(new Set<keyof Ledger>(["madeBy"])) });
  await desk.create(ann);

  expect((await desk.create(ann)).status).toBe(400);
});

test("neither the ledger's files nor the log hold anything that was typed, nor the token", async () => {
  const desk = await testDesk();
  await desk.create(ann);
  await desk.faults({ ...create, first: "process", cut: true });
  const key = newKey();
  await desk.create({ ...ann, email: "ann.lee@example.org", phone: "+441234500000" }, key);
  await desk.check(key, ann);

  const folder = dirname(desk.file);
  const files = readdirSync(folder);
  const bytes = files.map((name) => readFileSync(join(folder, name)).toString("latin1"));
  const kept = [...bytes, ...desk.logged].join("\n");
  expect(files).toContain("ledger.db");
  expect(kept).toContain(key);
  for (const text of ["Ann", "Lee", "example", "1234567890", "1234500000", testToken.slice(4)]) {
    expect(kept.toLowerCase()).not.toContain(text.toLowerCase());
  }
});
