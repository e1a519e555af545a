import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./desk";

test("? shows all keys, each of which does what it says", async ({ page, desk }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toBeVisible();
  const rows = await dialog.getByRole("listitem").allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
    "Create contact Ctrl Enter",
    "Create and add another Ctrl Shift Enter",
    "Paste to fill Alt V",
    "Today Alt T",
    "What will be sent Alt W",
    "Fill from JSON Alt J",
    "Check with HighLevel's rules Alt H",
    "Clear Alt X",
    "Pin the field that has the focus, or unpin it Alt P",
    "Clear pins Alt U",
    "Go to the first field Alt 0",
    "Go to “Identity” Alt 1",
    "Go to “Address” Alt 2",
    "Go to “Do not disturb” Alt 3",
    "Go to “Tags” Alt 4",
    "Go to “Custom fields” Alt 5",
    "Show these shortcuts Alt K",
  ]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  const firstName = page.getByLabel("First name");
  await page.keyboard.press("Alt+0");
  await expect(firstName).toBeFocused();
  await page.keyboard.type("Ada?");
  await expect(dialog, "where something is typed, ? is typed").toBeHidden();
  await expect(firstName).toHaveValue("Ada?");

  await page.keyboard.press("Alt+2");
  await expect(page.getByLabel("Street address")).toBeFocused();
  await page.keyboard.press("Alt+3");
  await expect(page.getByLabel("Do not contact at all")).toBeFocused();
  await page.keyboard.press("Alt+4");
  await expect(page.getByLabel("Tags", { exact: true })).toBeFocused();
  await page.keyboard.press("Alt+5");
  await expect(
    page.getByLabel("Find a field").or(page.locator("section:has(#section-customFields) :focus")),
  ).toBeFocused();
  await page.keyboard.press("Alt+1");
  await expect(firstName).toBeFocused();

  await page.keyboard.press("Alt+P");
  await expect(page.getByText("1 pinned")).toBeVisible();
  await page.keyboard.press("Alt+U");
  await expect(page.getByText("1 pinned")).toBeHidden();

  await page.keyboard.press("Alt+W");
  await expect(page.getByRole("region", { name: "The body as JSON" })).toBeHidden();
  await page.keyboard.press("Alt+W");
  await expect(page.getByRole("region", { name: "The body as JSON" })).toBeVisible();

  await page.keyboard.press("Alt+H");
  await expect(page.getByText("It would be created")).toBeVisible();
  await page.keyboard.press("Alt+J");
  await expect(page.getByRole("dialog", { name: "Fill from JSON" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Alt+V");
  await expect(page.getByRole("dialog", { name: "Paste to fill" })).toBeVisible();
  await page.keyboard.press("Alt+K");
  await expect(dialog, "not over another dialog").toBeHidden();
  await page.keyboard.press("Escape");

  await firstName.focus();
  await page.keyboard.press("Alt+X");
  await expect(firstName).toHaveValue("");
  await page.keyboard.type("Ada");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByText("Created: Ada.")).toBeVisible();
  await page.keyboard.press("Alt+T");
  await expect(page.getByRole("dialog", { name: "Today" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Alt+K");
  await expect(dialog).toBeVisible();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("a line of the list does the same, and what cannot be done now is not offered", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.getByLabel("City").fill("London");
  await page.keyboard.press("Alt+K");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog.getByRole("button", { name: "Today" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Pin the field that has the focus" }).click();
  await expect(page.getByText("1 pinned")).toBeVisible();
  await expect(page.getByLabel("City")).toBeFocused();
  await page.keyboard.press("Alt+K");
  await dialog.getByRole("button", { name: "Go to “Tags”" }).click();
  await expect(page.getByLabel("Tags", { exact: true })).toBeFocused();
});

test("? can be turned off, and stays so", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("checkbox", { name: "“?” shows these shortcuts too" }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("?");
  await page.waitForTimeout(300);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Alt+K");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 320]) {
    test(`axe finds nothing in the list of keys, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/");
      await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
      const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
