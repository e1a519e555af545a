import { rename } from "node:fs/promises";
import { join } from "node:path";
import { arrived, create, createThere, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { hurried } from "./hurried";
import { somebody } from "./person";

const person = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

test("gateway killed before it asked HighLevel", async ({ desk, clerk, page, request }) => {
  await page.clock.install();
  await clerk.opens();
  await clerk.types(person);
  desk.upstream.rule({ ...createThere, holdRequest: new Promise(() => {}) });
  await clerk.creates();
  await expect.poll(() => desk.upstream.seen("POST", createThere.path).length).toBe(1);
  await desk.kill();
  await clerk.sees("unknown");

  await desk.start(hurried);
  const { key } = sent(desk)[0] ?? {};
  const state = async () => {
    const headers = { "X-Contact-Desk": "1" };
    const url = `${desk.gateway.url}/api/submissions/${key}?location=practice`;
    return (await (await request.get(url, { headers })).json()).submission.state;
  };
  expect(await state()).toBe("sent");
  await expect.poll(state, { message: "the gateway gives it up", timeout: 20_000 }).toBe("unknown");
  await page.clock.fastForward("02:00");
  await clerk.presses("Check again");
  await clerk.presses("It is not there: create it");
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("gateway killed after it asked HighLevel", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.upstream.rule({ ...createThere, holdAnswer: new Promise(() => {}) });
  await clerk.creates();
  await expect.poll(async () => (await desk.sandbox.contacts()).length).toBe(1);
  await desk.kill();
  await clerk.sees("unknown");
  await desk.start();
  await clerk.presses("Check again");
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(1);
  expect(await arrived(desk)).toHaveLength(1);
});

test("two gateways, one key", async ({ desk, clerk }) => {
  const one = desk.gateway;
  const other = await desk.start();
  desk.hop.lead(one.url);
  await clerk.opens();
  await clerk.types(person);
  await desk.sandbox.faults({ ...createThere, first: "process", delayMs: 2_000 });
  let release = () => {};
  const switched = new Promise<void>((resolve) => {
    release = resolve;
  });
  desk.hop.rule({ ...create, cut: "passed" }, { ...create, holdRequest: switched });
  await clerk.reuses();
  await clerk.creates();
  await expect.poll(() => sent(desk).length, "the browser repeats it by itself").toBe(2);
  desk.hop.lead(other.url);
  release();
  await clerk.sees("saved");
  expect(sent(desk).map(({ status }) => status)).toEqual([undefined, 201]);
  expect(keysOf(sent(desk))).toBe(1);
  expect(await arrived(desk)).toHaveLength(1);
});

test("the ledger is down", async ({ desk, clerk, page }) => {
  await clerk.opens();
  await clerk.types(person);
  const files = ["ledger.db", "ledger.db-wal", "ledger.db-shm"].map((name) => join(desk.folder, name));
  for (const file of files) await rename(file, `${file}.away`);
  await clerk.creates();
  await clerk.sees("unreachable");
  await expect(page.getByText("The list by which nobody is created twice cannot be written.")).toBeVisible();
  expect(await arrived(desk)).toEqual([]);

  for (const file of files) await rename(`${file}.away`, file);
  await clerk.creates();
  await clerk.sees("saved");
});

test("the session ends mid-form", async ({ desk, clerk, page }) => {
  await clerk.opens();
  const headers = { "Content-Type": "application/json" };
  const signedOut = { status: 401, headers, body: '{"gateway":"signed-out","message":"Sign in."}' };
  desk.hop.rule({ path: "/api/", answer: signedOut, times: 1_000 });
  await clerk.types(person);
  await clerk.creates();
  await clerk.sees("signed out");
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveAttribute("target", "_blank");
  expect(sent(desk).some(({ isPassed }) => isPassed)).toBe(false);
  expect(await clerk.loses([])).toEqual([]);

  desk.hop.forget();
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("page older than the gateway", async ({ desk, clerk, page }) => {
  desk.hop.dress({ without: "idempotency-key" });
  await clerk.opens();
  await clerk.types(person);
  await clerk.creates();
  await clerk.sees("unreachable");
  await expect(page.getByText("A newer version of this form is there. Load the page again")).toBeVisible();
  expect(await arrived(desk)).toEqual([]);

  desk.hop.dress({});
  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await clerk.creates();
  await clerk.sees("saved");
});

test("page newer than the gateway", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  const headers = { "Content-Type": "application/json" };
  const unknown = { status: 404, headers, body: '{"gateway":"not-found","message":"Nothing here."}' };
  desk.hop.rule(
    { path: "/api/submissions", answer: unknown, times: 1_000 },
    { ...create, cut: "answered", times: 100 },
  );
  await clerk.creates();
  await clerk.sees("unknown");
  desk.hop.forget();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});
