import { patience } from "./clerk";
import { arrived, create, createThere, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { nextRelease } from "./nextRelease";
import { somebody } from "./person";

const person = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

test("offline before Create", async ({ desk, clerk, page, context }) => {
  await clerk.opens();
  await clerk.types(person);
  await context.setOffline(true);
  await clerk.creates();
  await clerk.sees("offline");
  await expect(page.getByRole("button", { name: "Create when online" })).toBeVisible();

  await context.setOffline(false);
  const back = page.getByText("The connection is back: create the contact now?");
  await expect(back).toBeVisible();
  expect(sent(desk)).toEqual([]);
  await page.getByRole("status").getByRole("button", { name: "Create contact" }).click();
  await clerk.sees("saved");
  expect(sent(desk)).toHaveLength(1);
});

test("cut before the gateway reads, once", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.hop.rule({ ...create, cut: "before" });
  await clerk.reuses();
  await clerk.creates();
  await clerk.sees("saved");
  expect(sent(desk).map(({ isPassed }) => isPassed)).toEqual([false, true]);
  expect(keysOf(sent(desk))).toBe(1);
});

test("cut before the gateway reads, every time", async ({ desk, clerk, request }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.hop.rule({ ...create, cut: "before", times: 100 });
  await clerk.creates();
  await clerk.sees("offline");
  expect(sent(desk).some(({ isPassed }) => isPassed)).toBe(false);

  // What was said stays true, should one of them come late.
  desk.hop.forget();
  const [{ path = "", key = "", headers = {} } = {}] = sent(desk);
  const late = await request.post(`${desk.gateway.url}${path}`, {
    headers: {
      ...headers,
      "Idempotency-Key": key,
      Origin: desk.gateway.url,
      Host: new URL(desk.gateway.url).host,
    },
    data: { firstName: "Quillon" },
  });
  expect([late.status(), await late.json()]).toEqual([409, expect.objectContaining({ gateway: "voided" })]);
  expect(await arrived(desk)).toEqual([]);

  await clerk.creates();
  await clerk.sees("saved");
});

test("answer lost once (the browser repeats by itself)", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.hop.rule({ ...create, cut: "answered" });
  await clerk.reuses();
  await clerk.creates();
  await clerk.sees("saved");
  expect(sent(desk).map(({ status, isDelivered }) => [status, isDelivered])).toEqual([
    [201, false],
    [201, true],
  ]);
  expect(keysOf(sent(desk))).toBe(1);
  expect(await arrived(desk)).toHaveLength(1);
});

test("answer lost every time", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.hop.rule({ ...create, cut: "answered", times: 100 });
  await clerk.reuses();
  await clerk.creates();
  await clerk.sees("saved");
  expect(sent(desk).length).toBeGreaterThan(1);
  expect(sent(desk).some(({ isDelivered }) => isDelivered)).toBe(false);
  expect(keysOf(sent(desk))).toBe(1);
  expect(await arrived(desk)).toHaveLength(1);
});

test("gateway away for minutes", async ({ desk, clerk, page }) => {
  await page.clock.install();
  await clerk.opens();
  await clerk.types(person);
  await desk.kill();
  await clerk.creates();
  await clerk.sees("unknown");
  const asked = () => desk.hop.seen(undefined, "/api/submissions/").length;
  for (let minutes = 0; minutes < 5; minutes++) {
    const before = asked();
    await page.clock.fastForward("01:00");
    await expect.poll(asked, { message: "it goes on asking" }).toBeGreaterThan(before);
  }
  await clerk.sees("unknown");

  await desk.start();
  await page.clock.fastForward("01:00");
  await clerk.sees("offline");
  expect(sent(desk).some(({ isPassed }) => isPassed)).toBe(false);
  await clerk.creates();
  await clerk.sees("saved");
});

test("30 s without an answer", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.hop.rule({ ...create, holdAnswer: new Promise(() => {}) });
  await clerk.creates();
  await clerk.sees("saved");
  expect(sent(desk).map(({ isPassed, isDelivered }) => [isPassed, isDelivered])).toEqual([[true, false]]);
  expect(await arrived(desk)).toHaveLength(1);
});

test("a captive portal answers 200 and HTML", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  const portal = { status: 200, headers: { "Content-Type": "text/html" }, body: "<h1>Welcome, guest</h1>" };
  desk.hop.rule({ answer: portal, times: 1_000 });
  await clerk.creates();
  await clerk.sees("unknown");
  desk.hop.forget();
  await clerk.sees("offline");
  expect(await arrived(desk)).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");
});

test("a 201 that breaks off", async ({ desk, clerk }) => {
  await clerk.opens();
  await clerk.types(person);
  desk.upstream.rule({ ...createThere, truncateAt: 20 });
  desk.hop.rule({ ...create, truncateAt: 20 });
  await clerk.creates();
  await clerk.sees("saved");
  expect(sent(desk).map(({ isPassed, isDelivered }) => [isPassed, isDelivered])).toEqual([[true, false]]);
  expect(await arrived(desk)).toHaveLength(1);
});

test("the browser says online and is not", async ({ desk, clerk, page }) => {
  await clerk.opens();
  await clerk.types(person);
  await desk.hop.down();
  await clerk.creates();
  await clerk.sees("unknown");
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  await clerk.presses("Check again");
  await expect(page.getByText("HighLevel could not be asked just now.")).toBeVisible();

  await desk.hop.up();
  await clerk.sees("offline");
  expect(sent(desk)).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");
});

test("the browser says offline and is not", async ({ desk, clerk, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "onLine", { get: () => false });
  });
  await clerk.opens();
  await clerk.types(person);
  await desk.hop.down();
  await clerk.creates();
  await clerk.sees("offline");
  await desk.hop.up();
  expect(sent(desk)).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");
});

test("a lazy part of the page is gone after a deploy", async ({ desk, another }) => {
  // So narrow, the preview has no place beside the form, and is fetched when somebody wants to see it.
  const clerk = await another({ viewport: { width: 800, height: 900 } });
  await clerk.opens();
  await clerk.types(person);
  const release = await nextRelease();
  await desk.kill();
  await desk.start({}, release.main);
  const { length: before } = desk.hop.seen("GET", "/api/session");
  const loads = () => desk.hop.seen("GET", "/api/session").length - before;
  await clerk.presses("What will be sent");
  await expect.poll(loads, { message: "the page is loaded anew", timeout: patience }).toBe(1);
  const lost = () => clerk.loses([]);
  await expect.poll(lost, { message: "the entry is in the form again", timeout: patience }).toEqual([]);

  await clerk.presses("What will be sent");
  await expect(clerk.page.getByRole("dialog")).toContainText("Featherstone");
  await clerk.presses("Close the preview");
  await clerk.creates();
  await clerk.sees("saved");
  expect(loads()).toBe(1);
  await release.remove();
});
