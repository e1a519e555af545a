import { expect, test } from "vitest";
import { callSandbox, sendContact } from "./callSandbox";
import { createSandbox } from "./createSandbox";

const limits = (response: Response) => ({
  max: response.headers.get("X-RateLimit-Max"),
  remaining: response.headers.get("X-RateLimit-Remaining"),
  interval: response.headers.get("X-RateLimit-Interval-Milliseconds"),
  daily: response.headers.get("X-RateLimit-Limit-Daily"),
  dailyRemaining: response.headers.get("X-RateLimit-Daily-Remaining"),
});

test.each([
  ["a success", "/locations/practice", {}, 200],
  ["a refusal", "/locations/elsewhere", {}, 403],
  ["a call without a token", "/locations/practice", { headers: {} }, 401],
  ["a path that is none", "/nowhere", {}, 404],
])("%s tells the limits", async (_, path, call, status) => {
  const response = await callSandbox(createSandbox(), `/highlevel${path}`, call);
  expect(response.status).toBe(status);
  expect(limits(response)).toEqual({
    max: "100",
    remaining: "99",
    interval: "10000",
    daily: "200000",
    dailyRemaining: "199999",
  });
});

test("the 101st request of a location in ten seconds is answered with a 429 and creates nothing", async () => {
  let time = 0;
  const sandbox = createSandbox({ now: () => time });
  for (let sent = 0; sent < 100; sent += 1)
    await callSandbox(sandbox, "/highlevel/users/?locationId=practice");

  const refused = await sendContact(sandbox, { firstName: "Ann" });
  expect(refused.status).toBe(429);
  expect(limits(refused)).toMatchObject({ remaining: "0", dailyRemaining: "199899" });
  expect(await refused.json()).toMatchObject({ statusCode: 429, error: "Too Many Requests" });

  expect((await sendContact(sandbox, { firstName: "Ann", locationId: "practice-2" })).status).toBe(201);
  time = 10_000;
  expect((await sendContact(sandbox, { firstName: "Ann" })).status).toBe(201);
  expect(await (await callSandbox(sandbox, "/control/contacts")).json()).toHaveLength(2);
});

test("every way to name a location counts against the same limit", async () => {
  const sandbox = createSandbox();
  const { contact } = await (await sendContact(sandbox, { firstName: "Ann" })).json();
  await callSandbox(sandbox, "/highlevel/locations/practice/tags");
  await callSandbox(sandbox, "/highlevel/users/?locationId=practice");
  const response = await callSandbox(sandbox, `/highlevel/contacts/${contact.id}`);
  expect(limits(response).remaining).toBe("96");
});

test("locations that are not known share one limit", async () => {
  const sandbox = createSandbox();
  await callSandbox(sandbox, "/highlevel/locations/elsewhere");
  const response = await callSandbox(sandbox, "/highlevel/locations/nowhere");
  expect(limits(response).remaining).toBe("98");
});

test("a sandbox without limits is never too busy", async () => {
  const sandbox = createSandbox({ now: () => 0, isLimited: false });
  for (let sent = 0; sent < 100; sent += 1)
    await callSandbox(sandbox, "/highlevel/users/?locationId=practice");
  expect((await sendContact(sandbox, { firstName: "Ann" })).status).toBe(201);
});
