import { existsSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./desk";
import { openDesk } from "./mainStates";

/** The criteria of WCAG 2.2 of the levels A and AA, by https://www.w3.org/TR/WCAG22/; 4.1.1 is no longer one of them. */
const levels = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

test("the statement has each criterion of A and AA once, with its level, and names tests that exist", async ({
  page,
}) => {
  await page.goto("/accessibility.html");
  const rows = await page.locator("tbody tr").evaluateAll((all) =>
    all.map((row) => ({
      number: row.querySelector("th > span")?.textContent,
      level: row.querySelector("td")?.textContent,
      how: row.querySelector("td:last-child")?.firstChild?.textContent?.trim(),
      tests: [...row.querySelectorAll("code")].map((file) => file.textContent),
    })),
  );
  const wanted = Object.entries(levels).flatMap(([level, numbers]) =>
    numbers.split(/\s+/).map((number) => `${number} ${level}`),
  );
  expect(wanted).toHaveLength(55);
  expect(rows.map(({ number, level }) => `${number} ${level}`).sort()).toEqual(wanted.sort());
  expect(rows.filter(({ how }) => !how)).toEqual([]);
  const tests = rows.flatMap((row) => row.tests);
  expect(tests.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
  expect(new Set(tests).size).toBeGreaterThan(15);
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [320, 1440])
    test(`nothing on the statement is in the way of anybody, ${colorScheme} at ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/accessibility.html");
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

test("it is printed dark on light, with nothing cut off", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto("/accessibility.html");
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(21, 24, 29)");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
});

test("the form leads to it, in a tab of its own: what was typed stays", async ({ page, context }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: "Accessibility statement" }).click();
  const tab = await opening;
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Accessibility statement");
  await expect(tab.getByRole("link", { name: "Open the form" })).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
});

test("the form in a frame leads to it too", async ({ page }) => {
  await page.goto("/embed/frame");
  const link = page.getByRole("link", { name: "Accessibility statement" });
  await expect(link).toHaveAttribute("target", "_blank");
  expect((await page.request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
});

test("each language in the list of languages is marked as what it is", async ({ page }) => {
  await openDesk(page);
  const options = page.getByLabel("Language", { exact: true }).locator("option");
  const marked = await options.evaluateAll((all) =>
    all.map((option) => [option.getAttribute("lang"), option.textContent]),
  );
  expect(marked).toContainEqual(["ja", "日本語"]);
  expect(marked.filter(([lang]) => !lang)).toEqual([]);
});
