import { browserFlags, findBrowser } from "../../src/commands/browser.mjs";
import { expect, isTold, test, told } from "./embedTest";

// Playwright's browsers keep no page to go back to, unless they are let.
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: browserFlags,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

const ready = { type: "ready", detail: { version: 1 } };
const notAllowed = { type: "error", detail: { code: "not-allowed" } };

test("a frame that goes elsewhere is waited for, is said to be gone, and is there again with a new form", async ({
  page,
  open,
  inside,
  hosts,
}) => {
  hosts.serve("/elsewhere", { body: "Elsewhere" });
  await page.clock.install();
  await open({});
  await isTold(page, "ready");
  for (const address of ["about:blank", `${hosts.origin("other")}/elsewhere`]) {
    await inside.locator("body").evaluate((_body, to) => location.assign(to), address);
    await expect(inside.getByRole("heading", { name: "New contact" })).toHaveCount(0);
    await expect(page.locator("contact-desk iframe")).toBeVisible();
    await page.clock.fastForward(10_000);
    await expect(page.getByText("The form cannot be shown on this page.")).toBeVisible();
    await expect(page.locator("contact-desk iframe")).toBeHidden();

    await page
      .locator("contact-desk")
      .evaluate((element) => Object.assign(element, { location: "practice" }));
    await expect(inside.getByLabel("First name")).toBeVisible();
    await expect(page.getByText("The form cannot be shown on this page.")).toHaveCount(0);
  }
  await expect.poll(() => told(page)).toEqual([ready, notAllowed, ready, notAllowed, ready]);
});

test("a frame that goes to another form and comes in time is not said to be gone", async ({
  page,
  open,
  inside,
}) => {
  await page.clock.install();
  await open({});
  await isTold(page, "ready");
  await inside.locator("body").evaluate(() => location.reload());
  await expect.poll(() => told(page)).toEqual([ready, ready]);
  await page.clock.fastForward(20_000);
  await expect(inside.getByLabel("First name")).toBeVisible();
  expect(await told(page)).toEqual([ready, ready]);
});

test("a form that is taken away, or replaced by another location's, is not missed", async ({
  page,
  open,
}) => {
  await page.clock.install();
  await open({ body: "<contact-desk></contact-desk><contact-desk></contact-desk>" });
  await expect.poll(() => told(page)).toEqual([ready, ready]);
  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll("contact-desk");
    // Nothing bubbles out of what is taken away.
    one?.addEventListener("contact-desk:error", () => window.dispatchEvent(new Event("contact-desk:error")));
    one?.remove();
    other?.setAttribute("location", "practice");
  });
  await expect.poll(() => told(page)).toEqual([ready, ready, ready]);
  await page.clock.fastForward(20_000);
  await page.clock.runFor(1_000);
  expect(await told(page)).toEqual([ready, ready, ready]);
});

test("a page that people come back to still has its form", async ({ page, open, hosts }) => {
  hosts.serve("/elsewhere", { body: "Elsewhere" });
  await page.clock.install();
  await open({});
  await isTold(page, "ready");
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.goto(`${hosts.origin("wiki")}/elsewhere`);
  await page.goBack({ waitUntil: "commit" });
  await page.locator("contact-desk").evaluate((element: HTMLElement) => element.focus());
  await expect(async () => {
    await page.keyboard.type("Ada");
    await isTold(page, "dirty", 500);
  }).toPass();
  await page.clock.fastForward(20_000);

  expect(await page.evaluate("window.isSame")).toBe(true);
  expect(await told(page)).toEqual([ready, { type: "dirty", detail: { dirty: true } }]);
  await expect(page.locator("contact-desk iframe")).toBeVisible();
});
