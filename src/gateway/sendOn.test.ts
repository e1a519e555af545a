import { expect, test, vi } from "vitest";
import { ann, testDesk } from "./testDesk";
import { newKey } from "./testWorld";

// A busy computer is slow.
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } });

const create = { method: "POST", path: "/contacts/" };
const html = (status: number) => ({
  status,
  headers: { "content-type": "text/html" },
  body: "<h1>Hotel</h1>",
});
const said = (status: number, body: object = {}) => ({ status, body: { statusCode: status, ...body } });

type Row = [
  what: string,
  fault: object | undefined,
  answered: { status: number; gateway?: string },
  told: { state: string; status?: number; code?: string },
];

/** Each with a contact that nobody had before. */
const rows: Row[] = [
  ["a 201", undefined, { status: 201 }, { state: "saved" }],
  ["a 401", { answer: said(401) }, { status: 401 }, { state: "refused", status: 401 }],
  ["a 403", { answer: said(403) }, { status: 403 }, { state: "refused", status: 403 }],
  ["a 404", { answer: said(404) }, { status: 404 }, { state: "refused", status: 404 }],
  ["a 429", { answer: said(429) }, { status: 429 }, { state: "refused", status: 429 }],
  ["a 422", { answer: said(422) }, { status: 422 }, { state: "refused", status: 422 }],
  ["a 400 about something else", { answer: said(400) }, { status: 400 }, { state: "refused", status: 400 }],
  ["a 409", { answer: said(409) }, { status: 409 }, { state: "refused", status: 409 }],
  [
    "an edge's own 403",
    { answer: html(403) },
    { status: 502, gateway: "not-highlevel" },
    { state: "refused", status: 403, code: "not-highlevel" },
  ],
  ["a 422 though created", { first: "process", answer: said(422) }, { status: 201 }, { state: "saved" }],
  ["a 400 though created", { first: "process", answer: said(400) }, { status: 201 }, { state: "saved" }],
  ["a cut after it was created", { first: "process", cut: true }, { status: 201 }, { state: "saved" }],
  [
    "a 500 after it was created",
    { first: "process", answer: said(500) },
    { status: 201 },
    { state: "saved" },
  ],
  [
    "a 502 after it was created",
    { first: "process", answer: html(502) },
    { status: 201 },
    { state: "saved" },
  ],
  ["a 201 of which half came", { first: "process", answer: html(201) }, { status: 201 }, { state: "saved" }],
  [
    "a 201 without a contact",
    { first: "process", answer: { status: 201, body: {} } },
    { status: 201 },
    { state: "saved" },
  ],
  ["a redirect", { first: "process", answer: html(302) }, { status: 201 }, { state: "saved" }],
  ["a cut before it arrived", { cut: true }, { status: 504, gateway: "no-answer" }, { state: "unknown" }],
  ["a 500 instead", { answer: said(500) }, { status: 500 }, { state: "unknown" }],
  ["a 502 instead", { answer: html(502) }, { status: 502, gateway: "not-highlevel" }, { state: "unknown" }],
  ["a hotel's 200", { answer: html(200) }, { status: 502, gateway: "not-highlevel" }, { state: "unknown" }],
];

test.each(rows)(
  "%s is answered, and ends in the ledger, as what it means",
  async (_what, fault, answered, told) => {
    const desk = await testDesk();
    const key = newKey();
    if (fault) await desk.faults({ ...create, ...fault });

    const creating = desk.create(ann, key);
    await desk.clock.pass(3_000);
    const answer = await creating;
    await desk.clock.pass(60_000);

    expect({ status: answer.status, gateway: answer.json.gateway }).toEqual(answered);
    const [contact] = await desk.contacts();
    const isSaved = answer.status === 201;
    if (isSaved) expect(answer.json).toMatchObject({ contact: { id: contact?.id } });
    const isHighLevels = !answered.gateway && !(fault && isSaved);
    expect(answer.headers.has("X-HighLevel-Ms"), "told of what HighLevel said only").toBe(isHighLevels);
    expect(await desk.find(key)).toEqual({
      sentAt: expect.any(Number),
      ...told,
      ...(isSaved && { contactId: contact?.id }),
      ...(answer.json.traceId && { traceId: answer.json.traceId }),
    });
    expect(desk.logged.map((line) => JSON.parse(line))).toMatchObject([
      { submission: key, outcome: told.state },
    ]);
    expect(await desk.countCreates()).toBe(1);
  },
);

test("no connection is a refusal, and nobody is looked up", async () => {
  const cause = Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  const desk = await testDesk({ changes: { sandbox: { fetch } } });
  const key = newKey();

  const answer = await desk.create(ann, key);

  expect([answer.status, answer.json.gateway]).toEqual([502, "not-sent"]);
  expect(await desk.find(key)).toMatchObject({ state: "refused", code: "not-sent" });
});

test("somebody who was there before exists, and comes with the name", async () => {
  const desk = await testDesk();
  const contactId = await desk.makeElsewhere(ann);
  await desk.clock.pass(5_000);
  const key = newKey();

  const answer = await desk.create({ ...ann, firstName: "Anna" }, key);

  const meta = { contactId, contactName: "Ann Lee", matchingField: "email" };
  expect([answer.status, answer.json]).toMatchObject([400, { meta }]);
  expect(await desk.find(key)).toMatchObject({
    state: "exists",
    contactId,
    matched: "email",
    name: "Ann Lee",
  });
});

test.each([401, 403, 404, 429])(
  "a %i says for sure that nothing was created: nobody is looked up",
  async (status) => {
    const desk = await testDesk();
    await desk.faults({ ...create, answer: said(status) });

    expect((await desk.create(ann)).status).toBe(status);
    expect(await desk.countSearches()).toBe(0);
  },
);

test("a 429 says how long to wait", async () => {
  const desk = await testDesk();
  await desk.faults({ ...create, answer: { ...said(429), headers: { "Retry-After": "7" } } });

  const answer = await desk.create(ann);

  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
});

test("nobody is looked up by a name: without email and phone it is not known at once", async () => {
  const desk = await testDesk();
  const key = newKey();
  await desk.faults({ ...create, first: "process", cut: true });

  const answer = await desk.create({ firstName: "Ann" }, key);

  expect(answer.json).toMatchObject({ gateway: "no-answer" });
  expect(await desk.find(key)).toMatchObject({ state: "unknown" });
  expect(await desk.countSearches()).toBe(0);
});

test("a refusal of somebody who cannot be looked up is a refusal", async () => {
  const desk = await testDesk();
  await desk.faults({ ...create, answer: said(422) });

  expect((await desk.create({ firstName: "Ann" })).status).toBe(422);
  expect(await desk.countSearches()).toBe(0);
});

test("the page is answered after three seconds, and what is found after that is written down", async () => {
  const desk = await testDesk({ searchLagMs: 10_000 });
  const key = newKey();
  await desk.faults({ ...create, first: "process", cut: true });

  const creating = desk.create(ann, key);
  await desk.clock.pass(3_000);
  expect((await creating).json).toMatchObject({ gateway: "no-answer" });
  expect(await desk.find(key)).toMatchObject({ state: "sent" });
  await desk.clock.pass(20_000);

  expect(await desk.find(key)).toMatchObject({ state: "saved", contactId: (await desk.contacts())[0]?.id });
  expect(await desk.countSearches()).toBe(4);
  expect(desk.logged).toHaveLength(1);
});

test("a refusal that is still being looked into is not told as one", async () => {
  const desk = await testDesk();
  await desk.faults(
    { ...create, first: "process", answer: said(422) },
    { method: "GET", path: "/contacts/search", delayMs: 300 },
  );
  const key = newKey();

  const creating = desk.create(ann, key);
  await desk.clock.pass(3_000);

  expect((await creating).json).toMatchObject({ gateway: "no-answer" });
  await expect.poll(() => desk.find(key)).toMatchObject({ state: "saved" });
});

test("an answer that never comes is looked up once the time for it is over", async () => {
  const desk = await testDesk({ changes: { timeoutMs: 100 } });
  await desk.faults({ ...create, first: "process", delayMs: 60_000 });
  const key = newKey();

  const answer = await desk.create(ann, key);

  expect(answer.status).toBe(201);
  expect(await desk.find(key)).toMatchObject({ state: "saved" });
});
