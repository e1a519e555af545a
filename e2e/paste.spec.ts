import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, test } from "./desk";

const signature = `Best regards,
Ada Lovelace
Analytical Engines, Inc.
12 Main Street
Springfield, IL 62704
United States
T: (212) 555-0123
Fax: (212) 555-0199
ada.lovelace@example.org
countess@example.com`;

const card = `BEGIN:VCARD
VERSION:4.0
N:Hopper;Grace;;;
EMAIL:grace@example.org
END:VCARD
`;

/** Opens the dialog and puts a text into its box, as pasting does. */
async function paste(page: Page, text: string) {
  await page.goto("/");
  await page.getByRole("button", { name: "Paste to fill" }).click();
  await page.getByLabel("What you copied").fill(text);
}

/** Lets a file fall on the page. */
async function drop(page: Page, name: string, content: string | number[]) {
  const transfer = await page.evaluateHandle(
    ([fileName, inside]) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof inside === "string" ? inside : new Uint8Array(inside)], fileName));
      return data;
    },
    [name, content] as const,
  );
  const main = page.getByRole("main");
  await main.dispatchEvent("dragover", { dataTransfer: transfer });
  await main.dispatchEvent("drop", { dataTransfer: transfer });
}

const box = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });

test("a signature is shown field by field, filled in, and taken back", async ({ page }) => {
  await paste(page, signature);
  await expect(page.getByLabel("What you copied")).toBeFocused();
  await expect(box(page, "First name: Ada")).toBeChecked();
  await expect(box(page, "Email: ada.lovelace@example.org")).toBeChecked();
  await expect(box(page, "Email: countess@example.com")).not.toBeChecked();
  await expect(box(page, "Country: United States of America")).toBeChecked();
  await expect(page.getByRole("list", { name: "Not understood" }).getByRole("listitem")).toHaveText([
    "Best regards",
    "Fax: (212) 555-0199",
  ]);

  await box(page, "City: Springfield").uncheck();
  await box(page, "Email: countess@example.com").check();
  await expect(box(page, "Email: ada.lovelace@example.org")).not.toBeChecked();
  await page.getByRole("button", { name: "Fill in 9 fields" }).click();

  await expect(page.getByRole("status").filter({ hasText: "9 fields filled in." })).toBeVisible();
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("countess@example.com");
  await expect(page.getByLabel("Phone", { exact: true })).toHaveValue("+1 212 555 0123");
  await expect(page.getByLabel("Country")).toHaveValue("United States of America");
  await expect(page.getByLabel("City")).toHaveValue("");

  // What was typed since stays.
  await page.getByLabel("Last name").fill("Byron");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("");
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("");
  await expect(page.getByLabel("Last name")).toHaveValue("Byron");
  await expect(page.getByText("9 fields filled in.")).toBeHidden();
});

test("what stands in a field is not replaced unless that is asked for", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Email", { exact: true }).fill("here@example.org");
  await page.getByLabel("Tags", { exact: true }).fill("old,");
  await page.getByRole("button", { name: "Paste to fill" }).click();
  await page.getByLabel("What you copied").fill("Email\tTags\nnew@example.org\tfair, walk in");
  await expect(box(page, "Email: new@example.org")).not.toBeChecked();
  await expect(page.getByText("Replaces “here@example.org”")).toBeVisible();
  await page.getByRole("button", { name: "Fill in 1 field" }).click();
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("here@example.org");
  for (const tag of ["old", "fair", "walk in"]) {
    await expect(page.getByRole("button", { name: `Remove ${tag}` })).toBeVisible();
  }
});

test("what is filled in is judged, and the focus goes to what is wrong", async ({ page }) => {
  await paste(page, "First name: Ada\nDate of birth: 2199-01-01");
  await page.getByRole("button", { name: "Fill in 2 fields" }).click();
  await expect(page.getByLabel("Date of birth")).toBeFocused();
  await expect(page.getByLabel("Date of birth")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
});

test("by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Paste to fill" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("Ada Lovelace\noffice@example.org");
  await expect(box(page, "First name: Ada")).not.toBeChecked();
  await page.keyboard.press("Tab");
  await expect(box(page, "First name: Ada")).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("office@example.org");
  await expect(page.getByLabel("Last name")).toHaveValue("");
  await expect(page.getByText("Contact created.")).toBeHidden();
});

test("Escape closes the dialog only, and what was pasted is there when it opens again", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Paste to fill" }).click();
  await page.getByLabel("What you copied").fill("office@example.org");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Paste to fill" })).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What you copied")).toHaveValue("office@example.org");
});

test("a vCard that falls on the page opens the dialog, and of several people one is chosen", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Paste to fill" })).toBeVisible();
  await drop(page, "people.vcf", `${card.replaceAll("Grace", "Ada").replaceAll("grace", "ada")}${card}`);
  await expect(page.getByText("2 people are in it. Choose one.")).toBeVisible();
  await expect(box(page, "First name: Ada")).toBeChecked();
  await page.getByLabel("Person").selectOption("Grace Hopper");
  await page.getByRole("button", { name: "Fill in 3 fields" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Grace");
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("grace@example.org");
});

test("a file that is none, empty or unreadable is said, and what is in the box stays", async ({ page }) => {
  await paste(page, "office@example.org");
  const box = page.getByLabel("What you copied");
  await drop(page, "photo.png", [137, 80]);
  await expect(box).toHaveAccessibleDescription(/“photo.png” is no vCard\./);
  await drop(page, "none.vcf", "");
  await expect(box).toHaveAccessibleDescription(/“none.vcf” is empty\./);
  await drop(page, "latin.vcf", [66, 0xfc, 66]);
  await expect(box).toHaveAccessibleDescription(/“latin.vcf” could not be read\./);
  await expect(box).toHaveValue("office@example.org");
  await drop(page, "old.vcf", "BEGIN:VCARD\nVERSION:2.1\nN:Hopper;Grace\nEND:VCARD");
  await expect(box).toHaveAccessibleDescription(/This vCard is of version 2\.1/);
  await box.fill("a".repeat(65_537));
  await expect(box).toHaveAccessibleDescription(/at most 64 KB/);
});

test("several lines pasted into a field of the form are left to the browser", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.evaluate(() => navigator.clipboard.writeText("Ada\nLovelace"));
  await page.getByLabel("First name").focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.getByLabel("First name")).toHaveValue("Ada Lovelace");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("the button comes without moving what is there", async ({ page }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.route("**/PastePlace*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto("/");
    const first = page.getByLabel("First name");
    await expect(page.getByText("Practice: nothing goes to HighLevel")).toBeVisible();
    const button = page.getByRole("button", { name: "Paste to fill" });
    await expect(button).toBeHidden();
    const before = (await first.boundingBox())?.y;
    await expect(button).toBeVisible();
    expect((await first.boundingBox())?.y).toBe(before);
  }
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [320, 1440])
    test(`nothing is in the way of anybody, ${colorScheme} at ${width} px`, async ({ page }) => {
      // Axe looks at five hundred elements, on machines that do much else.
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto("/");
      await page.getByLabel("City").fill("Paris");
      await page.getByRole("button", { name: "Paste to fill" }).click();
      await page.getByLabel("What you copied").fill(signature);
      await expect(page.getByText("Replaces “Paris”")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}-${width}.png` });
      await page.getByRole("button", { name: /^Fill in/ }).click();
      await expect(page.getByText("fields filled in.")).toBeVisible();
      const after = await new AxeBuilder({ page }).include("main > :first-child").analyze();
      expect(after.violations).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}-${width}-filled.png` });
    });
