import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, isTold, test } from "./embedTest";

const host = `
  <header><h1>Wiki</h1></header>
  <main><p>How we take calls.</p><button id="before">Before</button>
  <contact-desk prefill='{"source":"reception"}'></contact-desk>
  <button id="after">After</button><p id="below">What comes below.</p></main>`;

const views = [
  ["light", 320],
  ["dark", 1440],
] as const;

for (const [scheme, width] of views) {
  test(`nobody is left out, in the frame and around it: ${scheme}, ${width} px`, async ({
    page,
    open,
    inside,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    const ground = scheme === "dark" ? "background:#14171b;color:#eee" : "background:#fff;color:#222";
    await open({ body: host, head: `<style>body{${ground};font-family:sans-serif}</style>` });
    await isTold(page, "ready");
    await expect(inside.getByText("Add a field by ID")).toBeAttached();
    await page.keyboard.press("Tab");
    // axe looks into frames too.
    expect(await violations(page, scheme)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await inside.getByLabel("First name", { exact: true }).focus();
    await page.keyboard.press("Control+Enter");
    await inside.getByLabel("Email", { exact: true }).fill("no address");
    await page.keyboard.press("Control+Enter");
    await expect(inside.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    expect(await violations(page, scheme)).toEqual([]);
  });
}

/** axe takes the ground of a transparent frame for white, so that it can judge colours on a white page only. */
async function violations(page: Page, scheme: "light" | "dark") {
  const axe = new AxeBuilder({ page });
  const found = await (scheme === "dark" ? axe.disableRules("color-contrast") : axe).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  const wide = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
      ),
  );
  return wide.includes(true);
}

test("at 400 % zoom nothing scrolls sideways, and what has the focus is seen", async ({
  page,
  open,
  inside,
}) => {
  // 1280 × 1024 px, four times as large.
  await page.setViewportSize({ width: 320, height: 256 });
  await open({ body: host });
  await isTold(page, "ready");
  expect(await scrollsSideways(page)).toBe(false);
  for (const label of ["Phone", "City", "Country", "Tags"]) {
    await inside.getByLabel(label, { exact: true }).focus();
    await expect(inside.getByLabel(label, { exact: true })).toBeInViewport();
  }
});

test("by keyboard from the page through the form and back, and what has the focus is seen", async ({
  page,
  open,
  inside,
}) => {
  await open({ body: host });
  await isTold(page, "ready");
  await expect(inside.getByText("Add a field by ID")).toBeAttached();
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  const first = inside.getByRole("link", { name: "Skip to the form" });
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(inside.getByLabel("First name", { exact: true })).toBeFocused();

  const seen: string[] = [];
  const focused = inside.locator("*:focus");
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if (await page.locator("#after").evaluate((button) => button === document.activeElement)) break;
    if (presses % 6 === 0) {
      await expect(focused).toBeInViewport();
      await expect.poll(() => focused.evaluate(isOnTop)).toBe(true);
    }
    seen.push(await focused.evaluate((control) => control.id));
  }
  expect(seen).toEqual(expect.arrayContaining(["lastName", "email", "city", "country", "tags"]));
  await expect(page.locator("#after")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(inside.getByRole("button", { name: /^Create contact/ })).toBeFocused();
});

/** Nothing lies over it. Runs in the frame. */
function isOnTop(control: Element): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found !== null && (control.contains(found) || found.contains(control));
}

test("what is wrong is led to, wherever the page stood", async ({ page, open, inside }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await open({ body: host });
  await isTold(page, "ready");
  await expect(inside.getByText("Add a field by ID")).toBeAttached();
  await page.evaluate(() => scrollTo(0, 2_000));
  await inside.getByRole("button", { name: /^Create contact/ }).click();
  await expect(inside.getByRole("heading", { name: "There is a problem" })).toBeInViewport();
});

test("dialogs, lists and the bar stay in the part that can be seen", async ({ page, open, inside }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await open({ body: `<p style="height:300px">Text</p><contact-desk></contact-desk>` });
  await isTold(page, "ready");
  await expect(inside.getByText("Add a field by ID")).toBeAttached();
  const create = inside.getByRole("button", { name: /^Create contact/ });
  await expect(create).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, 900));
  await expect(create).toBeInViewport({ ratio: 1 });

  await inside.getByLabel("Country", { exact: true }).focus();
  await page.keyboard.type("a");
  await expect(inside.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await expect(inside.getByRole("listbox")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");

  await inside.getByRole("button", { name: "What will be sent" }).click();
  await expect(inside.getByRole("dialog")).toBeInViewport({ ratio: 1 });
});

test("a form with a greatest height scrolls by itself", async ({ page, open, inside }) => {
  await open({ body: `<contact-desk max-height="600"></contact-desk>` });
  await isTold(page, "ready");
  await expect(page.locator("contact-desk iframe")).toHaveCSS("height", "600px");
  await expect(inside.locator("html")).toHaveAttribute("data-scrolls");
  await inside.getByLabel("Tags", { exact: true }).focus();
  await expect(inside.getByLabel("Tags", { exact: true })).toBeInViewport();
  await expect(inside.getByRole("button", { name: /^Create contact/ })).toBeInViewport({ ratio: 1 });
});

test("a form with all its room has no scroll bar of its own", async ({ page, open, inside }) => {
  await open({});
  await isTold(page, "ready");
  await expect(inside.getByText("Add a field by ID")).toBeAttached();
  await expect(inside.locator("html")).toHaveCSS("overflow", "hidden");
  await expect
    .poll(() => inside.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBeLessThanOrEqual(0);
});

test("what stands on the page's own ground can be read there", async ({ page, open, inside }) => {
  await open({ head: "<style>body{background:#000;color:#fff}</style>" });
  await isTold(page, "ready");
  const title = inside.getByRole("heading", { name: "New contact" });
  await expect(title).toHaveCSS("color", "rgb(238, 240, 243)");
  await expect(inside.getByText("Give at least one of")).toHaveCSS("color", "rgb(180, 186, 195)");
});

test("with room set aside, the page around it does not move", async ({ page, open }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (window as unknown as { shifts: number[] }).shifts = shifts;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    });
    // Before, the element is not there yet.
    window.addEventListener("contact-desk:ready", () => observer.observe({ type: "layout-shift" }));
  });
  await open({ body: `<p>Above</p><contact-desk min-height="5000"></contact-desk><p>Below</p>` });
  await isTold(page, "ready");
  await expect(page.frameLocator("contact-desk iframe").getByText("Add a field by ID")).toBeAttached();
  await page.evaluate(() => scrollTo(0, 4_800));
  await expect(page.getByText("Below")).toBeInViewport();
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );
  expect(total).toBeLessThanOrEqual(0.02);
});
