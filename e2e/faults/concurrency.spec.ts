import type { Page } from "playwright/test";
import { patience } from "./clerk";
import type { FaultDesk } from "./faultDesk";
import { expect, test } from "./faultTest";
import { somebody } from "./person";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");
const wenna = somebody("Wenna", "Trask", "reach.7432@example.com", "+1 212 555 0124");

async function askedOfHighLevel({ sandbox }: FaultDesk) {
  const asked = (await sandbox.requests()).filter(
    ({ method, path }) => method === "POST" && path === "/contacts/",
  );
  return asked.length;
}

test("two tabs, one draft", async ({ page, clerk, context, seat, desk }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.locator("footer")).toContainText("Kept on this computer");
  const second = await context.newPage();
  const beside = seat(second);
  await beside.opens();
  await expect(second.getByText(/^Another tab has what you typed at/)).toBeVisible();
  await expect(second.getByRole("button", { name: "Continue" })).toHaveCount(0);

  // Once nobody has it, both are offered it: whoever is first goes on.
  await Promise.all([page.goto("about:blank"), second.goto("about:blank")]);
  await Promise.all([clerk.opens(), beside.opens()]);
  await clerk.sees("kept");
  await beside.sees("kept");
  await Promise.all([clerk.presses("Continue"), beside.presses("Continue")]);
  const names = () => Promise.all([page, second].map((each) => each.getByLabel("First name").inputValue()));
  await expect.poll(async () => (await names()).toSorted()).toEqual(["", "Quillon"]);
  const isFirst = (await names())[0] === "Quillon";
  const [holder, other] = isFirst ? [page, second] : [second, page];
  await expect(other.getByText(/^Another tab has what you typed at/)).toBeVisible();
  await other.close();
  for (const each of [clerk, beside]) each.sitsAt(holder);
  await expect.poll(() => clerk.loses([])).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");
  expect(await askedOfHighLevel(desk)).toBe(1);
});

test("two clerks, one person", async ({ clerk, another, desk }) => {
  await desk.sandbox.faults({ method: "POST", path: "/contacts/", delayMs: 1_000 });
  const other = await another();
  await clerk.opens();
  await other.opens();
  await clerk.types(quillon);
  await other.types(quillon);
  await clerk.creates();
  await expect.poll(() => desk.hop.seen("POST", "/api/contacts?").length).toBe(1);
  await other.creates();
  await clerk.sees("saved");
  await other.sees("exists");
  expect(await askedOfHighLevel(desk)).toBe(1);
});

test("back online and click at once", async ({ page, clerk, context, desk }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await context.setOffline(true);
  await clerk.creates();
  await clerk.sees("offline");
  await context.setOffline(false);
  const buttons = clerk.page.getByRole("button", { name: /^Create contact/ });
  await expect(buttons).toHaveCount(2);
  // All in one go, as fast as nobody is.
  await buttons.evaluateAll((all) => {
    for (const button of all) (button as HTMLButtonElement).click();
  });
  await page.keyboard.press("Control+Enter");
  await clerk.sees("saved");
  expect(desk.hop.seen("POST", "/api/contacts?")).toHaveLength(1);
  expect(await askedOfHighLevel(desk)).toBe(1);
});

test("look-ups out of order", async ({ clerk, another, desk }) => {
  const other = await another();
  await other.opens();
  await other.types(wenna);
  await other.creates();
  await other.sees("saved");

  await clerk.opens();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const search = "/search/duplicate";
  desk.hop.rule({ path: search, holdAnswer: held });
  const before = desk.hop.seen("GET", search).length;
  const searches = () => desk.hop.seen("GET", search).slice(before);
  const email = clerk.page.getByLabel("Email", { exact: true });
  await email.fill(wenna.email ?? "");
  await expect.poll(() => searches().map(({ isPassed }) => isPassed)).toEqual([true]);
  await email.fill(quillon.email ?? "");
  await expect.poll(() => searches()[1]?.isDelivered).toBe(true);
  answer();
  await clerk.types(quillon);
  await expect(clerk.page.getByText(/has this (email|phone)/)).toHaveCount(0);
  await clerk.creates();
  await clerk.sees("saved");
});

test("a draft written while it is cleared", async ({ page, clerk }) => {
  await clerk.opens();
  await clerk.types(quillon);
  // The last key and Clear within the moment that writing takes.
  await typeAndPress(page, "Clear");
  await expect(page.getByText("Cleared: Quillon Featherstone.")).toBeVisible();
  await isOffered(page, 0);

  await clerk.types(quillon);
  await typeAndPress(page, "Clear");
  await clerk.presses("Undo");
  await expect.poll(() => page.getByLabel("City").inputValue()).toBe("Łódź");
  await isOffered(page, 1);
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect.poll(() => clerk.loses([])).toEqual([]);

  await typeAndPress(page, "Create contact");
  await clerk.sees("saved");
  await isOffered(page, 0);
});

/** Types one more character, and presses a button before anything else can happen. */
async function typeAndPress(page: Page, name: string) {
  await page.getByLabel("City").fill("Łód");
  const button = await page.locator("footer").getByRole("button", { name }).elementHandle();
  await page.getByLabel("City").evaluate((control: HTMLInputElement, pressed) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    set?.call(control, `${control.value}ź`);
    control.dispatchEvent(new Event("input", { bubbles: true }));
    (pressed as HTMLButtonElement).click();
  }, button);
}

/** Loads the page anew, after what was being written is written. */
async function isOffered(page: Page, count: number) {
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByLabel("Preferred name")).toBeVisible({ timeout: patience });
  await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(count);
}
