import { expect, test, vi } from "vitest";
import { createGateway } from "./createGateway";
import { ann, testDesk } from "./testDesk";
import { createHeaders, newKey, pageHeaders, testWorld } from "./testWorld";

// A busy computer is slow.
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } });

const create = { method: "POST", path: "/contacts/" };

/** A submission whose answer is lost, and of whose end nothing is found out within a minute. */
async function lost({ isMade = true, allowDuplicates = false } = {}) {
  const desk = await testDesk();
  const key = newKey();
  await desk.configure({ scopes: ["contacts.write"], allowDuplicates: { practice: allowDuplicates } });
  await desk.faults({ ...create, cut: true, ...(isMade && { first: "process" }) });
  const creating = desk.create(ann, key);
  await desk.clock.pass(60_000);
  await creating;
  await desk.configure({ scopes: null });
  return { desk, key };
}

test("a key that never arrived is unknown, and can be given up once and for all", async () => {
  const desk = await testDesk();
  const key = newKey();

  expect(await desk.find(key)).toEqual({ status: 404, gateway: "unknown-submission" });
  expect(await desk.check(key, ann)).toEqual({ status: 404, gateway: "unknown-submission" });
  expect(await desk.giveUp(key)).toEqual({ state: "void", sentAt: desk.clock.now() });
  expect(await desk.giveUp(key)).toEqual({ state: "void", sentAt: desk.clock.now() });
  expect(await desk.find(key)).toEqual({ state: "void", sentAt: desk.clock.now() });
});

test("what has arrived cannot be given up any more", async () => {
  const desk = await testDesk();
  const key = newKey();
  const { json } = await desk.create(ann, key);

  const given = await desk.giveUp(key);

  expect(given).toMatchObject({ state: "saved", contactId: json.contact.id });
  expect(await desk.find(key)).toEqual(given);
});

test("what is under way is sent, and unknown once no living gateway could still have it", async () => {
  const desk = await testDesk();
  const row = { locationId: "practice", bodyHash: "b", people: [], heldUntil: 0 };
  const key = newKey();
  await desk.ledger.begin({ ...row, key, now: desk.clock.now() });

  expect(await desk.find(key)).toMatchObject({ state: "sent" });
  await desk.clock.pass(100_000);
  expect(await desk.find(key)).toMatchObject({ state: "sent" });
  await desk.clock.pass(20_000);
  expect(await desk.find(key)).toMatchObject({ state: "unknown" });
});

test("a check finds what was created after all, and writes it down", async () => {
  const { desk, key } = await lost();
  expect(await desk.find(key)).toMatchObject({ state: "unknown" });

  const checked = await desk.check(key, ann);

  expect(checked).toMatchObject({ state: "saved", contactId: (await desk.contacts())[0]?.id });
  expect(await desk.find(key)).toEqual(checked);
});

test("a check finds who was there before", async () => {
  const { desk, key } = await lost({ isMade: false });
  const contactId = await desk.makeElsewhere({ ...ann, firstName: "Bea" });

  const existing = { state: "exists", contactId, matched: "email", name: "Bea Lee" };
  expect(await desk.check(key, ann)).toMatchObject(existing);
});

test("a check that finds nothing leaves it unknown, however often it is asked", async () => {
  const { desk, key } = await lost({ isMade: false });

  expect(await desk.check(key, ann)).toMatchObject({ state: "unknown" });
  expect(await desk.check(key, ann)).toMatchObject({ state: "unknown" });
  expect(await desk.countCreates()).toBe(1);
});

test("a check where HighLevel makes people twice takes nobody else for the one who was sent", async () => {
  const { desk, key } = await lost({ isMade: false, allowDuplicates: true });
  await desk.makeElsewhere({ ...ann, firstName: "Bea" });

  expect(await desk.check(key, ann)).toMatchObject({ state: "unknown" });
});

test("a check of what is known asks HighLevel for nothing", async () => {
  const desk = await testDesk();
  const key = newKey();
  await desk.create(ann, key);

  expect(await desk.check(key, ann)).toMatchObject({ state: "saved" });
  expect(await desk.countSearches()).toBe(0);
});

test("a refusal is told with its status and its trace", async () => {
  const desk = await testDesk();
  const key = newKey();
  const { json } = await desk.create({ ...ann, email: "ann" }, key);

  const { traceId } = json;
  expect(await desk.find(key)).toEqual({ state: "refused", status: 422, traceId, sentAt: desk.clock.now() });
});

const key = "0123456789abcdef0123456789abcdef";

test.each([
  ["GET", `/${key}?location=elsewhere`, 404, "unknown-location"],
  ["POST", `/${key}/void?location=elsewhere`, 404, "unknown-location"],
  ["GET", "/0123?location=loc1", 404, "unknown-submission"],
  ["POST", `/${key.toUpperCase()}/void`, 404, "unknown-submission"],
  ["POST", `/${key}/check`, 400, "not-json"],
  ["PUT", `/${key}`, 404, "not-found"],
  ["GET", `/${key}/void`, 404, "not-found"],
])("%s %s is answered with %i %s", async (method, path, status, code) => {
  const gateway = createGateway(testWorld("http://nowhere.invalid").world);

  const address = `http://127.0.0.1/api/submissions${path}`;
  const response = await gateway.request(address, { method, headers: createHeaders() });

  expect([response.status, await response.json()]).toMatchObject([status, { gateway: code }]);
});

test("a check takes JSON only, and another site's is forbidden", async () => {
  const gateway = createGateway(testWorld("http://nowhere.invalid").world);
  const check = (headers: Record<string, string>) =>
    gateway.request(`http://127.0.0.1/api/submissions/${key}/check`, { method: "POST", headers, body: "{}" });

  expect((await check({ ...pageHeaders, "Content-Type": "text/plain" })).status).toBe(415);
  expect((await check({ ...createHeaders(), "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
});
