import { arrived, createThere, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { hurried } from "./hurried";
import { somebody } from "./person";

const person = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

test("HighLevel creates, then resets the connection", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.upstream.rule({ ...createThere, cut: "answered" });
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("HighLevel creates, then hangs", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.upstream.rule({ ...createThere, holdAnswer: new Promise(() => {}) });
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("HighLevel creates, then answers 502", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  const answer = { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" };
  await desk.sandbox.faults({ ...createThere, first: "process", answer });
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("HighLevel creates, then answers 422", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  const answer = { status: 422, body: { statusCode: 422, message: ["email must be an email"] } };
  await desk.sandbox.faults({ ...createThere, first: "process", answer });
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("HighLevel dies before it creates", async ({ desk, clerk, page }) => {
  await page.clock.install();
  await desk.start(hurried);
  await clerk.opens();
  await clerk.types(person);
  await desk.sandbox.faults({ ...createThere, cut: true });
  await clerk.creates();
  await clerk.sees("unknown");
  await expect.poll(() => desk.lines().join(), { timeout: 15_000 }).toContain('"outcome":"unknown"');
  await clerk.presses("Check again");
  const anyway = page.getByRole("button", { name: "It is not there: create it" });
  await expect(page.getByText("HighLevel does not show it so far.")).toBeVisible();
  await expect(anyway).toBeHidden();

  await page.clock.fastForward("01:00");
  await clerk.presses("Check again");
  await anyway.click();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(2);
});

test("HighLevel creates without an answer while its search lags 60 s", async ({ desk, clerk }) => {
  await desk.start(hurried);
  // A minute of this gateway's.
  await desk.sandbox.settings({ searchLagMs: 6_000 });
  await clerk.opens();
  await clerk.types(person);
  await desk.sandbox.faults({ ...createThere, first: "process", cut: true });
  await clerk.creates();
  await clerk.sees("unknown");
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("429 three times, with Retry-After", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  const answer = { status: 429, headers: { "Retry-After": "2" }, body: { statusCode: 429 } };
  await desk.sandbox.faults({ ...createThere, times: 3, answer });
  await clerk.creates();
  await clerk.sees("wait");
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(4);
  const times = (await arrived(desk)).map(({ time }) => Date.parse(time));
  expect(times).toHaveLength(4);
  for (const [index, time] of times.slice(1).entries())
    expect(time - (times[index] ?? 0), "milliseconds between two").toBeGreaterThan(1_900);
});

test("429 three times, without Retry-After", async ({ desk, clerk, page }) => {
  await page.clock.install();
  await clerk.opens();
  await clerk.types(person);
  const busy = { status: 429, body: { statusCode: 429 } };
  const telling = { ...busy, headers: { "X-RateLimit-Interval-Milliseconds": "20000" } };
  await desk.sandbox.faults({ ...createThere, answer: telling }, { ...createThere, times: 2, answer: busy });
  await clerk.creates();
  for (const [tries, seconds] of [20, 10, 10].entries()) {
    await expect.poll(async () => (await arrived(desk)).length).toBe(tries + 1);
    await clerk.sees("wait");
    await page.clock.fastForward((seconds - 5) * 1_000);
    await clerk.sees("wait");
    expect(await arrived(desk)).toHaveLength(tries + 1);
    await page.clock.fastForward(5_000);
  }
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(4);
});

test("401: the token was rotated", async ({ desk, clerk, page }) => {
  await clerk.opens();
  await clerk.types(person);
  const body = JSON.stringify({ statusCode: 401, message: "Invalid Private Integration token" });
  const headers = { "Content-Type": "application/json" };
  desk.upstream.rule({ answer: { status: 401, headers, body }, times: 1_000 });
  await clerk.creates();
  await clerk.sees("unreachable");
  await expect(page.getByText("HighLevel does not know the token: it is wrong, was rotated")).toBeVisible();

  const token = `pit-${crypto.randomUUID()}`;
  await desk.gateway.end();
  await desk.start({ HIGHLEVEL_TOKEN: token });
  desk.upstream.forget();
  await clerk.creates();
  await clerk.sees("saved");
  const { headers: last } = desk.upstream.seen("POST", createThere.path).at(-1) ?? {};
  expect(last?.authorization).toBe(`Bearer ${token}`);
});

test("403 in HTML", async ({ desk, clerk, page }) => {
  await clerk.opens();
  await clerk.types(person);
  const answer = { status: 403, headers: { "content-type": "text/html" }, body: "<h1>Forbidden</h1>" };
  await desk.sandbox.faults({ ...createThere, answer });
  await clerk.creates();
  await clerk.sees("unreachable");
  await expect(page.getByText("Something that is not HighLevel answered.")).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
});

test("a custom field was removed meanwhile", async ({ desk, clerk, page }) => {
  const id = person.details.find(({ label }) => label === "Preferred name")?.fieldId;
  await clerk.opens();
  await clerk.types({ ...person, details: person.details.filter(({ fieldId }) => fieldId !== id) });
  await page.getByLabel("Preferred name").fill("Fitz");
  const message = `Invalid Custom Field Value "Fitz" for "${id}"`;
  await desk.sandbox.faults({ ...createThere, answer: { status: 400, body: { statusCode: 400, message } } });
  await clerk.creates();
  await clerk.sees("fix");
  await expect(page.getByLabel("Preferred name")).toHaveAccessibleDescription(/HighLevel says:/);

  const list = await fetch(
    `${desk.upstream.url}/sandbox/highlevel/locations/practice/customFields?model=contact`,
    {
      headers: { Authorization: `Bearer ${desk.token}`, Version: "2021-07-28" },
    },
  );
  const { customFields } = (await list.json()) as { customFields: { id: string }[] };
  const body = JSON.stringify({ customFields: customFields.filter((field) => field.id !== id) });
  const headers = { "Content-Type": "application/json" };
  desk.upstream.rule({ path: "/customFields", answer: { status: 200, headers, body }, times: 1_000 });
  await clerk.presses("Read again what may have changed in HighLevel");
  await expect(page.getByText("The form no longer asks for this, and it will not be sent")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: ": Fitz" })).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
  expect((await arrived(desk)).at(-1)?.body).not.toContain(id);
});
