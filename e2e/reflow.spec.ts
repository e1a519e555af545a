import type { Page } from "playwright/test";
import { cutTexts } from "./cutTexts";
import { expect, test } from "./desk";
import { createAndGoOn, mainStates, openDesk } from "./mainStates";
import { sideways } from "./sideways";

/** As WCAG 2.2, 1.4.12 has them. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const readers = [
  { name: "zoomed to 400 %", size: { width: 320, height: 256 }, css: "" },
  { name: "with wide spacing, wide", size: { width: 1440, height: 900 }, css: spacing },
  { name: "with wide spacing, narrow", size: { width: 320, height: 900 }, css: spacing },
];

for (const { name, rare, reach } of mainStates)
  test(`nothing is cut, covered or to be scrolled sideways, however it is read; nothing moves: ${name}`, {
    tag: rare ? "@every" : [],
  }, async ({ page, desk }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDesk(page);
    await reach(page, desk.sandbox);
    const problems: string[] = [];
    for (const reader of readers) {
      await page.setViewportSize(reader.size);
      await style(page, reader.css);
      const found = [...(await cutTexts(page)), ...(await sideways(page))];
      problems.push(...found.map((problem) => `${reader.name}: ${problem}`));
    }
    await style(page, "");
    problems.push(...(await moving(page)));
    expect(problems).toEqual([]);
  });

test("where less motion is wanted nothing moves while a contact is sent, either", async ({ page, desk }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDesk(page);
  await desk.sandbox.faults({ method: "POST", path: "/contacts/", delayMs: 20_000 });
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("Creating …")).toBeVisible();
  expect(await moving(page)).toEqual([]);
  // Whoever does not mind sees it turn: the test would see it too.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving(page)).not.toEqual([]);
});

test("what is said of the queue is not cut, whatever the name's length", async ({ page }) => {
  await openDesk(page);
  await createAndGoOn(page, "Wilhelmina Friederike Featherstonehaugh");
  await expect(page.getByText(/^Created: Wilhelmina/)).toBeVisible();
  expect(await cutTexts(page)).toEqual([]);
});

test("finds what would be cut, covered or too wide", async ({ page }) => {
  await openDesk(page);
  await style(page, "h2 { block-size: 0.5em; overflow: hidden }");
  expect(await cutTexts(page)).toContainEqual(expect.stringMatching(/“Identity”.* is cut/));
  await style(page, "#title { position: absolute; z-index: 9; inset: 0; background: white }");
  expect(await cutTexts(page)).toContainEqual(expect.stringMatching(/“First name”.* is covered/));
  await style(page, "main { inline-size: 2000px }");
  expect(await sideways(page)).toHaveLength(1);
});

/** The page's policy lets no style element in, but what a script makes. */
async function style(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What moves now, and what would once something changes. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((each) => `moves: ${each.constructor.name}`);
    const ready = [...document.querySelectorAll("*")]
      .filter((element) => /[1-9]/.test(getComputedStyle(element).transitionDuration))
      .map((element) => `would move: ${element.outerHTML.slice(0, 100)}`);
    return [...running, ...ready];
  });
}
