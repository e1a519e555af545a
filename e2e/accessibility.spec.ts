import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { speak } from "./mainStates";
import { comeTo, states } from "./states";

/** The rules by which a page at one width can be right and at another wrong; names and roles are the same at each. */
const ofTheLayout = ["color-contrast", "scrollable-region-focusable", "region", "bypass"];

for (const state of states) {
  const { name, often, width = 1440 } = state;
  const tag = often ? [] : "@every";
  test(`axe finds nothing in light and dark, wide and narrow: ${name}`, { tag }, async ({ page, desk }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await comeTo(page, desk.sandbox, state, "ar");
    expect(await violations(page, "light"), `light, ${width} px`).toEqual([]);
    expect(await violations(page, "dark", ["color-contrast"]), `dark, ${width} px`).toEqual([]);
    await expectNothingSideways(page);
    const other = width === 320 ? 1440 : 320;
    await page.setViewportSize({ width: other, height: 900 });
    expect(await violations(page, "light", ofTheLayout), `light, ${other} px`).toEqual([]);
    await expectNothingSideways(page);
    // Whatever state the page is in, it stays in it.
    const dialogs = await page.locator("dialog[open]").count();
    await speak(page, "ar");
    await expect(page.locator("dialog[open]")).toHaveCount(dialogs);
    expect(await violations(page, "light"), `in Arabic, ${other} px`).toEqual([]);
    await expectNothingSideways(page);
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page, "light", ofTheLayout), `in Arabic, ${width} px`).toEqual([]);
    await expectNothingSideways(page);
  });
}

/** What axe finds, by all of its rules or by these. */
async function violations(page: Page, colorScheme: "light" | "dark", rules?: string[]) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  // There are no frames in the page, which the other mode opens a tab of its own for, each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

async function expectNothingSideways(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "nothing scrolls sideways").toBeLessThanOrEqual(0);
}
