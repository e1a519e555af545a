import type { Page } from "playwright/test";
import { expect, test } from "./desk";

test("from an empty page to a created contact, and on to the next, by keyboard alone", async ({
  page,
  desk,
}) => {
  await page.goto("/");
  await tabTo(page, "Skip to the form");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("First name")).toBeFocused();
  await page.keyboard.type("Ada");
  await tabTo(page, "Email");
  await page.keyboard.type("ada@example.com");
  await tabTo(page, "Country");
  await page.keyboard.type("united k");
  await expect(page.getByRole("option", { name: "United Kingdom" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Country")).toHaveValue("United Kingdom");
  await tabTo(page, "Do not contact by SMS");
  await page.keyboard.press("Space");
  await tabTo(page, "Tags");
  await page.keyboard.type("walk in");
  await page.keyboard.press("Enter");
  await page.keyboard.type("new");
  await page.keyboard.press("Control+Enter");

  await expect(page.getByRole("button", { name: "Add another" })).toBeFocused();
  const [request] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(JSON.parse(request?.body ?? "")).toEqual({
    firstName: "Ada",
    email: "ada@example.com",
    locationId: "practice",
    dndSettings: { SMS: { status: "active" } },
    tags: ["walk in", "new"],
    country: "GB",
  });
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("First name")).toBeFocused();
});

test("Enter in a field sends nothing", async ({ page, desk }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("First name").press("Enter");
  await page.getByLabel("Tags", { exact: true }).fill("x");
  await page.getByLabel("Tags", { exact: true }).press("Enter");
  await page.getByLabel("Country").fill("fra");
  await page.getByLabel("Country").press("Enter");
  await page.waitForTimeout(300);
  expect((await desk.sandbox.requests()).filter(({ method }) => method === "POST")).toEqual([]);
});

test("Ctrl+Shift+Enter creates and is ready for the next", async ({ page, desk }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByText("Created: Ada.")).toBeVisible();
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("");
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("a send that cannot be made moves the focus to what is wrong, and from there to the field", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Email", { exact: true }).fill("ada@");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Email", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("ada@");
});

test("who is nobody is asked for at least one of the four", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Full name").fill("Ada Lovelace");
  await page.keyboard.press("Control+Enter");
  const line = "Enter a first name, a last name, an email address or a phone number";
  await expect(page.getByRole("link", { name: line })).toBeVisible();
  await page.getByRole("link", { name: line }).click();
  await page.keyboard.type("Ada");
  await expect(page.getByRole("link", { name: line })).toBeHidden();
});

test("nothing is judged before it is left", async ({ page }) => {
  await page.goto("/");
  const email = page.getByLabel("Email", { exact: true });
  await email.pressSequentially("ada@");
  await expect(email).not.toHaveAttribute("aria-invalid");
  await email.press("Tab");
  await expect(email).toHaveAttribute("aria-invalid", "true");
  await email.fill("ada@example.com");
  await expect(email).not.toHaveAttribute("aria-invalid");
});

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element && "labels" in element ? (element.labels as NodeListOf<HTMLElement>) : undefined;
      return labels?.[0]?.textContent ?? element?.textContent;
    });
    if (focused === name) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}
