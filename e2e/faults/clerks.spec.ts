import type { Page } from "playwright/test";
import { patience } from "./clerk";
import type { FaultDesk } from "./faultDesk";
import { expect, test } from "./faultTest";
import { somebody } from "./person";
import { siteStorage } from "./siteStorage";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

/** The creates that the gateway took, and those that HighLevel was asked for. */
async function creates({ hop, sandbox }: FaultDesk) {
  const asked = (await sandbox.requests()).filter(
    ({ method, path }) => method === "POST" && path === "/contacts/",
  );
  return { gateway: hop.seen("POST", "/api/contacts?").length, highLevel: asked.length };
}

test("double click", async ({ page, clerk, desk }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await page.getByRole("button", { name: "Create contact" }).dblclick();
  await clerk.sees("saved");
  expect(await creates(desk)).toEqual({ gateway: 1, highLevel: 1 });
});

test("Enter and click", async ({ page, clerk, desk }) => {
  await desk.sandbox.faults({ method: "POST", path: "/contacts/", delayMs: 500 });
  await clerk.opens();
  await clerk.types(quillon);
  await page.keyboard.press("Control+Enter");
  // Without waiting for a button that is free, as people do.
  await page.locator("footer").getByRole("button", { name: "Create contact" }).dispatchEvent("click");
  await page.keyboard.press("Control+Enter");
  await clerk.sees("saved");
  expect(await creates(desk)).toEqual({ gateway: 1, highLevel: 1 });
});

test("back and again", async ({ page, clerk, desk }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await clerk.creates();
  await clerk.sees("saved");
  await page.goBack();
  await page.goForward();
  await expect(page.getByLabel("Preferred name")).toBeVisible({ timeout: patience });
  await expect(page.getByRole("button", { name: "Continue" })).toHaveCount(0);
  await clerk.types(quillon);
  await clerk.creates();
  await clerk.sees("exists");
  expect(await creates(desk)).toEqual({ gateway: 2, highLevel: 2 });
});

test("a paste of 1 MB", async ({ page, clerk, context, desk }) => {
  test.setTimeout(240_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await clerk.opens();
  await clerk.types(quillon);
  const notes = page.getByLabel("Notes for the care team");
  const typed = await notes.inputValue();
  await page.evaluate((text) => navigator.clipboard.writeText(text), "Ä word. ".repeat(131_072));
  await notes.focus();
  await notes.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await expect(notes).toHaveValue(/^(Ä word\. ){131072}$/);
  await expect(page.getByRole("region", { name: "The body as JSON" })).toContainText("This is too large");
  await expect(page.locator("footer")).toContainText("Kept on this computer", { timeout: patience });
  await clerk.creates();
  // So much text in one control keeps the browser busy, whoever asks what is on the page.
  await expect(page.getByText("The contact is too large to be sent.")).toBeVisible({ timeout: 90_000 });
  expect((await creates(desk)).highLevel).toBe(0);

  await page.reload();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(notes).toHaveValue(/^(Ä word\. ){131072}$/);
  await notes.fill(typed);
  await clerk.creates();
  await clerk.sees("saved");
});

/** Dates that are none, and what is said of each. */
const dates = {
  "31 February": ["02/31/1990", "February 1990 has no day 31"],
  "a 13th month": ["13/25/1990", "There is no month 13. The month comes first, like 09/25/1990"],
  "a birth in the future": ["09/25/2999", "Enter a day that is not in the future"],
} as const;

for (const [fault, [date, message]] of Object.entries(dates))
  test(fault, async ({ page, clerk, desk }) => {
    await clerk.opens();
    await clerk.types(quillon);
    const birth = page.getByLabel("Date of birth", { exact: true });
    await birth.fill(date);
    await clerk.creates();
    await clerk.sees("fix");
    await expect(page.getByRole("link", { name: message })).toBeVisible();
    await expect(birth).toHaveValue(date);
    await expect(birth).toHaveAccessibleDescription(new RegExp(message));
    expect(await creates(desk)).toEqual({ gateway: 0, highLevel: 0 });
    await birth.fill("09/25/1990");
    await clerk.creates();
    await clerk.sees("saved");
  });

test("Clear by mistake", async ({ page, clerk }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await clerk.presses("Clear");
  await expect(page.getByText("Cleared: Quillon Featherstone.")).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue("");
  await clerk.presses("Undo");
  await expect.poll(() => clerk.loses([])).toEqual([]);
  await expect(page.locator("footer")).toContainText("Kept on this computer");

  await page.reload();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect.poll(() => clerk.loses([])).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");
});

test("leaves with text unsaved", async ({ page, clerk, another }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.locator("footer")).toContainText("Kept on this computer");
  expect(await questionsOn(page, () => page.goto("about:blank"))).toEqual([]);
  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect.poll(() => clerk.loses([])).toEqual([]);
  await clerk.creates();
  await clerk.sees("saved");

  // Where nothing can be kept, the browser asks first.
  const other = await another();
  // A clerk of a test sits before a page.
  const beside = other.page as Page;
  await siteStorage.missing(beside.context());
  await other.opens();
  await other.sees("not kept");
  await other.types(somebody("Wenna", "Trask", "reach.7432@example.com", "+1 212 555 0124"));
  expect(await questionsOn(beside, () => beside.reload({ timeout: 2_000 }).catch(() => null))).toEqual([
    "beforeunload",
  ]);
  expect(await other.loses([])).toEqual([]);
  await other.creates();
  await other.sees("saved");
});

test("keyboard only, at 400 %", async ({ page, clerk, desk }) => {
  // What is left of 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await clerk.opens();
  await typeByKeyboard(page);
  await clerk.types({ ...quillon, details: quillon.details.slice(0, 0) });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await tabTo(page, "Create contact");
  await page.keyboard.press("Enter");
  await clerk.sees("saved");
  await expect(page.getByRole("button", { name: "Add another" })).toBeFocused();
  const [contact] = await desk.sandbox.contacts();
  expect(contact).toMatchObject({
    firstName: "Quillon",
    email: quillon.email,
    country: "PL",
    tags: ["walk in"],
  });
});

/** Which questions the browser asks meanwhile; each is answered with "stay". */
async function questionsOn(page: Page, leave: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await leave();
  page.removeAllListeners("dialog");
  return asked;
}

async function typeByKeyboard(page: Page) {
  for (const { label, kind, typed } of quillon.details) {
    await tabTo(page, label);
    // Enter in a text of several lines begins a new one, and adds a tag.
    if (kind === "switch") await page.keyboard.press("Space");
    else await page.keyboard.type(typed);
    if (kind === "tag") await page.keyboard.press("Enter");
  }
}

/** Presses Tab until the control of this name has the focus, which then can be seen. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element && "labels" in element ? (element.labels as NodeListOf<HTMLElement>)[0] : undefined;
      const own = element?.cloneNode(true) as HTMLElement | undefined;
      for (const hidden of own?.querySelectorAll("[aria-hidden=true]") ?? []) hidden.remove();
      return (label ?? own)?.textContent?.trim();
    });
    if (focused === name) return expect(page.locator(":focus")).toBeInViewport();
  }
  throw new Error(`Tab never came to ${name}.`);
}
