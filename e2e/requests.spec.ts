import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { openDesk } from "./mainStates";

const panel = (page: Page) => page.getByRole("complementary", { name: "What will be sent" });
const body = (page: Page) => page.getByRole("region", { name: "The body as JSON" });

test("the requests stand in their order, with their headers and a token that is never shown", async ({
  page,
}) => {
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Email", { exact: true }).fill("ada@example.com");
  await page.getByLabel("Phone", { exact: true }).fill("+1 212 555 0123");
  await page
    .getByRole("group", { name: "Insurance card" })
    .locator("input[type=file]")
    .setInputFiles({
      name: "card.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
    });
  await expect(panel(page).locator("code:has(strong)")).toHaveText([
    "1 GET /contacts/search/duplicate?locationId=practice&email=ada%40example.com",
    "2 GET /contacts/search/duplicate?locationId=practice&number=%2B12125550123",
    "3 POST /contacts/",
    "4 POST /forms/upload-custom-files",
  ]);
  const bytes = JSON.stringify(JSON.parse(await body(page).innerText())).length;
  await expect(panel(page).getByText(`${bytes} bytes`)).toBeVisible();
  await panel(page).getByText("Creates the contact · Headers").click();
  await expect(panel(page).locator("details[open] pre")).toHaveText(
    /^POST https:\/\/services\.leadconnectorhq\.com\/contacts\/\nAuthorization: Bearer •+\n/,
    { useInnerText: true },
  );
});

test("a line leads to its field, and the field that has the focus has its line marked", async ({ page }) => {
  await openDesk(page);
  await page.getByLabel("City").fill("London");
  await page.getByLabel("Tags", { exact: true }).fill("new patient,");
  await page.getByLabel("Do not contact by SMS").check();
  await page.getByRole("checkbox", { name: "Treatment" }).check();
  await page.getByRole("radio", { name: "Web search" }).check();
  await page.getByLabel("Preferred name").fill("Countess");
  const current = body(page).locator("[aria-current]");
  await expect(current).toHaveText([/^\s*{$/, /"id"/, /"field_value": "Countess"/, /^\s*},$/]);
  for (const [line, field] of [
    ['"city": "London",', "City"],
    ['"new patient"', "Tags"],
    ['"status": "active"', "Do not contact by SMS"],
    ['"field_value": "Countess"', "Preferred name"],
  ] as const) {
    await body(page).getByRole("button", { name: line }).click();
    await expect(page.getByLabel(field, { exact: true })).toBeFocused();
    await expect(current.filter({ hasText: line })).toHaveCount(1);
  }
  // Of several controls all of them together.
  for (const [line, role, group] of [
    ['"Treatment"', "group", "Consents"],
    ['"field_value": "Web search"', "radiogroup", "How did you hear of us?"],
  ] as const) {
    await body(page).getByRole("button", { name: line }).click();
    await expect(page.getByRole(role, { name: group })).toBeFocused();
    await expect(current.filter({ hasText: line })).toHaveCount(1);
  }
  await expect(
    body(page).getByRole("button", { name: "locationId" }),
    "what nobody types leads nowhere",
  ).toHaveCount(0);
});

test("by keyboard: one stop, the arrows go along the lines, Enter goes to the field", async ({ page }) => {
  await openDesk(page);
  await page.getByLabel("City").fill("London");
  await page.getByLabel("State / region").fill("Kent");
  await body(page).focus();
  await expect(body(page)).toHaveAccessibleDescription(/Enter goes to the field/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(body(page).getByRole("button", { name: '"state": "Kent"' })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("City")).toBeFocused();
});

test("what is wrong stands on its line, is said not to be sent, and is not", async ({ page }) => {
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  const right = await panel(page)
    .getByText(/\d+ bytes/)
    .innerText();
  await page.getByLabel("Email", { exact: true }).fill("ada@");
  await page.getByLabel("Household size").fill("many");
  const lines = body(page).locator("[data-wrong]");
  await expect(lines.filter({ hasText: '"email": "ada@"' })).toContainText(
    "Not sent: Enter an email address",
  );
  await expect(lines.filter({ hasText: "Not sent: " })).toHaveCount(2);
  await expect(panel(page).getByText(right), "its size is of what is sent").toBeVisible();
  await body(page).getByRole("button", { name: '"email"' }).click();
  await expect(page.getByLabel("Email", { exact: true })).toBeFocused();
  await page.keyboard.type("example.com");
  await expect(lines.filter({ hasText: "email" })).toHaveCount(0);
});

test("on a narrow window a line closes the panel, and leads to its field", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page);
  await page.getByLabel("City").fill("London");
  await page.getByRole("button", { name: "What will be sent" }).click();
  await body(page).getByRole("button", { name: '"city"' }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByLabel("City")).toBeFocused();
});

test("shown as a program it says the same, to be copied whole, and follows what is typed", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  const showAs = page.getByLabel("Show as");
  const names = await showAs.locator("option").allInnerTexts();
  expect(names).toHaveLength(13);
  for (const name of names.slice(1)) {
    await showAs.selectOption(name);
    const sample = panel(page).getByRole("region", { name, exact: true });
    await expect(sample).toContainText("Ada");
    await expect(sample).toContainText("YOUR_PRIVATE_INTEGRATION_TOKEN");
    await panel(page).getByRole("button", { name: "Copy", exact: true }).click();
    await expect
      .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).trim())
      .toBe((await sample.innerText()).trim());
  }
  await page.getByLabel("City").fill("O'Fallon");
  await expect(panel(page).getByRole("region", { name: "PowerShell" })).toContainText("O'Fallon");
  await showAs.selectOption("Body (JSON)");
  expect(JSON.parse(await body(page).innerText())).toEqual({
    firstName: "Ada",
    locationId: "practice",
    city: "O'Fallon",
  });
});

test("once hidden it stays so, and nothing of it is fetched before it is opened", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => void fetched.push(request.url()));
  const parts = () => fetched.filter((url) => /\/assets\/(beside|CodeSample)-/.test(url));
  await openDesk(page);
  await expect(body(page)).toBeVisible();
  expect(parts()).toHaveLength(1);
  await panel(page).getByRole("button", { name: "Hide" }).click();
  await expect(body(page)).toHaveCount(0);
  fetched.length = 0;
  await openDesk(page);
  await expect(panel(page).getByRole("button", { name: "Show" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(parts()).toEqual([]);
  await panel(page).getByRole("button", { name: "Show" }).click();
  await expect(body(page)).toBeVisible();
  expect(parts()).toHaveLength(1);
});
