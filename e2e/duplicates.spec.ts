import type { Page } from "playwright/test";
import { expect, test } from "./desk";

const email = (page: Page) => page.getByLabel("Email", { exact: true });
const line = (page: Page) => page.getByText("has this email");

async function createAda(page: Page) {
  await page.goto("/");
  await page.getByLabel("First name").fill("Rosan");
  await page.getByLabel("Last name").fill("Deo");
  await email(page).fill("rosan@deos.com");
  await page.getByLabel("Phone", { exact: true }).fill("207 555 0142");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  await page.getByRole("button", { name: "Add another" }).click();
}

const searches = async (requests: Promise<{ path: string }[]>) =>
  (await requests).filter(({ path }) => path.includes("/search/duplicate"));

test("who has this email or phone already is said quietly, with a way to open them", async ({ page }) => {
  await createAda(page);
  await email(page).pressSequentially("rosan@deos.com");
  await expect(page.getByText("Rosan Deo has this email")).toBeVisible();
  await page.getByLabel("Phone", { exact: true }).pressSequentially("+12075550142");
  await expect(page.getByText("Rosan Deo has this phone number")).toBeVisible();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open Rosan Deo in a new tab" }).first().click();
  await expect((await opened).getByText("rosan@deos.com").first()).toBeVisible();
  await email(page).fill("rosan@deos.co");
  await expect(line(page)).toBeHidden();
});

test("it stands in nobody's way: a contact goes out while the look-up is still under way", async ({
  page,
  desk,
}) => {
  await desk.sandbox.faults({ path: "/search/duplicate", delayMs: 8_000 });
  await page.goto("/");
  await email(page).fill("new@example.com");
  await page.waitForTimeout(700);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible({ timeout: 4_000 });
});

test("the answer to what was typed before never shows, however late it comes", async ({ page }) => {
  await createAda(page);
  await page.reload();
  const held: (() => void)[] = [];
  await page.route("**/api/contacts/search/duplicate**", async (route) => {
    // The first question is answered last.
    if (route.request().url().includes("rosan")) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await email(page).fill("rosan@deos.com");
  await expect.poll(() => held.length).toBe(1);
  const answered = page.waitForResponse(/email=other/);
  await email(page).fill("other@example.com");
  await answered;
  for (const go of held) go();
  await page.waitForTimeout(500);
  await expect(line(page)).toBeHidden();
});

test("who is still typing is not looked up at every key", async ({ page, desk }) => {
  await page.goto("/");
  await expect(page.getByLabel("Preferred name")).toBeVisible();
  await email(page).pressSequentially("someone@example.com", { delay: 40 });
  await expect.poll(async () => (await searches(desk.sandbox.requests())).length).toBeGreaterThan(0);
  await page.waitForTimeout(600);
  expect(await searches(desk.sandbox.requests())).toHaveLength(1);
});

test("a setting turns it off", async ({ page, desk }) => {
  const gateway = await desk.start({ DUPLICATE_CHECK: "off" });
  await page.goto(gateway.url);
  await expect(page.getByLabel("Preferred name")).toBeVisible();
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/search/duplicate")) asked++;
  });
  await email(page).fill("rosan@deos.com");
  await page.waitForTimeout(1_000);
  expect(asked).toBe(0);
});

test("without the scope it is off by itself, and asks no more", async ({ page, desk }) => {
  await desk.sandbox.faults({
    path: "/search/duplicate",
    times: 9,
    answer: { status: 401, body: { message: "The token is not authorized for this scope." } },
  });
  await page.goto("/");
  await email(page).fill("one@example.com");
  await expect.poll(async () => (await searches(desk.sandbox.requests())).length).toBe(1);
  await email(page).fill("two@example.com");
  await page.waitForTimeout(1_000);
  expect(await searches(desk.sandbox.requests())).toHaveLength(1);
});
