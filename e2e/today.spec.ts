import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, test } from "./desk";

async function createTwo(page: Page) {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Phone", { exact: true }).fill("+44 20 7946 0018");
  await page.getByLabel("City").fill("London");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByText("Created: Ada.")).toBeVisible();
  await page.getByLabel("First name").fill("=1+1");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Add another" }).click();
}

test("lists what was created, whichever button was pressed, in its order, also after a reload", async ({
  page,
  desk,
}) => {
  await createTwo(page);
  const [first, second] = await desk.sandbox.contacts();
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await page.getByRole("button", { name: "Today: 2" }).click();
    const dialog = page.getByRole("dialog", { name: "Today" });
    await expect(dialog.getByRole("listitem")).toContainText([/=1\+1\s*Created/, /Ada\s*Created/]);
    await expect(dialog.getByRole("link")).toHaveCount(2);
    await expect(dialog.getByRole("link", { name: "Open Ada in HighLevel" })).toHaveAttribute(
      "href",
      `/sandbox/contacts/${first?.id}`,
    );
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
  expect(second?.firstName).toBe("=1+1");
});

test("the id is copied, and another one like it entered", async ({ page, desk, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await createTwo(page);
  await page.getByLabel("First name").fill("Grace");
  await page.getByRole("button", { name: "Today: 2" }).click();
  await page.getByRole("button", { name: "Copy ID of Ada" }).click();
  const id = (await desk.sandbox.contacts()).find(({ firstName }) => firstName === "Ada")?.id;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(id);

  await page.getByRole("button", { name: "Enter again as a copy: Ada" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByLabel("City")).toHaveValue("London");
  await expect(
    page.getByText(/We kept what you typed at .*: Grace/),
    "what stood there is kept",
  ).toBeVisible();
});

test("is saved as a table in which nothing is a formula", async ({ page, desk }) => {
  await createTwo(page);
  await page.getByRole("button", { name: "Today: 2" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^contacts-\d{4}-\d\d-\d\d\.csv$/);
  const [first, second] = await desk.sandbox.contacts();
  const text = await readFile(await download.path(), "utf8");
  const time = /"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"/.source;
  const lines = text.replace("\uFEFF", "").split("\r\n");
  expect(lines[0]).toBe('"Time","Name","Email","Phone","Outcome","Contact ID","Address in HighLevel"');
  expect(lines[1]).toMatch(
    new RegExp(
      `^${time},"'=1\\+1","","","Created","${second?.id}","${desk.url}/sandbox/contacts/${second?.id}"$`,
    ),
  );
  expect(lines[2]).toMatch(
    new RegExp(
      `^${time},"Ada","","'\\+442079460018","Created","${first?.id}","${desk.url}/sandbox/contacts/${first?.id}"$`,
    ),
  );
  expect(lines.slice(3)).toEqual([""]);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 320]) {
    test(`axe finds nothing in it, ${colorScheme}, ${width} px, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await createTwo(page);
      await page.getByRole("button", { name: "Today: 2" }).click();
      await expect(page.getByRole("dialog", { name: "Today" })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
