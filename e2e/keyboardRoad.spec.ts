import type { Locator, Page } from "playwright/test";
import { expect, test } from "./desk";
import { openDesk } from "./mainStates";

const pdf = { name: "card.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Of the lists that float above the page; those of a select are the browser's. */
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Presses Tab, or Shift+Tab, until this has the focus. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${target}.`);
}

async function type(page: Page, label: string, text: string) {
  await tabTo(page, field(page, label));
  await page.keyboard.type(text);
}

test("the whole road without a mouse: everything is filled in, created, looked at, and another is added", async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000);
  await openDesk(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the form" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field(page, "First name")).toBeFocused();
  await page.keyboard.type("Ada");
  await type(page, "Email", "ada@example.com");
  await type(page, "Gender", "");
  await page.keyboard.press("ArrowDown");
  await type(page, "Date of birth", "12/10/1815");
  await type(page, "Company name", "Engines");
  await page.keyboard.press("Alt+P");
  await type(page, "City", "London");
  await type(page, "Country", "united k");
  await expect(page.getByRole("option", { name: "United Kingdom" })).toBeVisible();
  await page.keyboard.press("Enter");
  await tabTo(page, field(page, "Do not contact by SMS"));
  await page.keyboard.press("Space");
  await tabTo(page, button(page, "Add a reason"));
  await page.keyboard.press("Enter");
  await type(page, "Reason", "asked in person");
  await type(page, "Tags", "walk in");
  await page.keyboard.press("Enter");

  // The location's own fields, one of each way of answering.
  await type(page, "Preferred name", "Countess");
  await type(page, "Notes for the care team", "likes numbers");
  await page.keyboard.press("Enter");
  await page.keyboard.type("and engines");
  await type(page, "Household size", "4");
  await type(page, "Annual deductible", "100");
  await tabTo(page, field(page, "Treatment"));
  await page.keyboard.press("Space");
  await tabTo(page, field(page, "Insurance plan"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page, "Insurance plan")).not.toHaveValue("");
  await tabTo(page, field(page, "A friend"));
  await page.keyboard.press("Space");
  await expect(field(page, "A friend")).toBeChecked();
  await type(page, "Last visit", "11/20/2026");
  await type(page, "Best time to call", "9:30 am");
  const chooser = page.waitForEvent("filechooser");
  await tabTo(
    page,
    page.getByRole("group", { name: "Insurance card" }).locator("input[type=file], button").first(),
  );
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(pdf);
  await expect(button(page, "Remove card.pdf")).toBeVisible();
  await tabTo(page, button(page, "Add a field by ID"));
  await page.keyboard.press("Enter");
  const row = page.getByRole("group", { name: "Custom field 1" });
  await tabTo(page, row.getByLabel("Field ID"));
  await page.keyboard.type("abc123");
  await tabTo(page, row.getByLabel("Value"));
  await page.keyboard.type("42");
  await page.keyboard.press("Control+Enter");

  await expect(button(page, "Add another")).toBeFocused();
  const [contact] = await desk.sandbox.contacts();
  expect(contact).toMatchObject({
    firstName: "Ada",
    email: "ada@example.com",
    companyName: "Engines",
    city: "London",
    country: "GB",
    tags: ["walk in"],
    dateOfBirth: expect.stringContaining("1815-12-10"),
  });
  const sent = (await desk.sandbox.requests()).find(({ path }) => path === "/contacts/");
  const body = JSON.parse(sent?.body ?? "");
  expect(body.customFields).toHaveLength(10);
  expect(body.customFields).toContainEqual(expect.objectContaining({ id: "abc123" }));
  expect(body.dndSettings.SMS).toEqual({ status: "active", message: "asked in person" });

  await page.keyboard.press("Enter");
  await expect(field(page, "First name")).toBeFocused();
  await tabTo(page, field(page, "Company name"));
  await expect(field(page, "Company name")).toHaveValue("Engines");
  await tabTo(page, button(page, "Today: 1"));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, "Enter again as a copy: Ada"));
  await page.keyboard.press("Enter");
  await expect(field(page, "First name")).toBeFocused();
  await expect(field(page, "First name")).toHaveValue("Ada");
});

test("a section is gone to, and the page's looks and language are changed by keys", async ({ page }) => {
  await openDesk(page);
  await tabTo(page, page.getByRole("link", { name: "Address" }));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(field(page, "Street address")).toBeFocused();
  await tabTo(page, page.locator("#theme"), "Shift+Tab");
  await page.keyboard.type("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await tabTo(page, page.locator("#language"), "Shift+Tab");
  await page.keyboard.type("Deu");
  await expect(page.getByRole("heading", { name: "Neuer Kontakt" })).toBeVisible();
  await expect(page.locator("#language")).toBeFocused();
});

test("Escape closes what is on top only, and the focus is back where it was", async ({ page }) => {
  await openDesk(page);
  await field(page, "First name").fill("Ada");
  const paste = page.getByRole("button", { name: "Paste to fill" });
  await paste.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Paste to fill" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(paste).toBeFocused();

  // A list in the form: it is closed, and what was typed stays.
  await field(page, "Country").focus();
  await page.keyboard.type("unit");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(options(page).first()).toBeHidden();
  await expect(field(page, "Country")).toHaveValue("unit");
  await field(page, "Country").fill("");

  const connect = page.getByRole("button", { name: "Connect HighLevel …" });
  await connect.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Connect HighLevel" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(connect).toBeFocused();

  // A question: nothing is answered by it.
  await field(page, "Do not contact by SMS").focus();
  await page.keyboard.press("Space");
  await tabTo(page, button(page, "Add a reason"));
  await page.keyboard.press("Enter");
  await tabTo(page, field(page, "Permanent"));
  await page.keyboard.press("Space");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(field(page, "Permanent")).toBeFocused();
  await expect(field(page, "Permanent")).not.toBeChecked();
  await expect(field(page, "First name")).toHaveValue("Ada");
});

for (const { label, text, stays } of [
  { label: "Country", text: "unit", stays: "unit" },
  { label: "Assigned to", text: "a", stays: "a" },
  { label: "Insurance plan", text: "", stays: "" },
  { label: "Time zone", text: "lon", stays: "lon" },
])
  test(`an open list lets Tab go on, and nothing is taken from it: ${label}`, async ({ page }) => {
    await openDesk(page);
    await field(page, label).focus();
    await page.keyboard.type(text);
    await page.keyboard.press("ArrowDown");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(options(page)).toHaveCount(0);
    await expect(field(page, label)).not.toBeFocused();
    await expect(field(page, label)).toHaveValue(stays);
  });
