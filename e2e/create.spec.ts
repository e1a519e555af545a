import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { referenceExample } from "./referenceExample";

test("the whole example of HighLevel's reference, typed by hand, comes out as it stands there", async ({
  page,
  desk,
}) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await typeReferenceExample(page);

  const shown = await page.getByRole("region", { name: "The body as JSON" }).innerText();
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();

  const [request] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(request?.body).toBe(JSON.stringify(referenceExample("practice")));
  expect(JSON.parse(shown)).toEqual(referenceExample("practice"));
  expect(JSON.stringify(JSON.parse(shown))).toBe(request?.body);
});

test("a minimal contact is its first name and the location", async ({ page, desk }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();

  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  const [contact] = await desk.sandbox.contacts();
  await expect(page.getByText(contact?.id ?? "none", { exact: true })).toBeVisible();
  const bodies = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(bodies.map(({ body }) => body)).toEqual(['{"firstName":"Ada","locationId":"practice"}']);
});

test("the link of a created contact opens it", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Email", { exact: true }).fill("ada@example.com");
  await page.getByRole("button", { name: "Create contact" }).click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open the contact" }).click();
  await expect((await opened).getByText("ada@example.com").first()).toBeVisible();
});

test("adding another starts with an empty form and the focus on its first field", async ({ page, desk }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("City").fill("London");
  await page.getByRole("button", { name: "Create contact" }).click();
  await page.getByRole("button", { name: "Add another" }).click();
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("");
  await expect(page.getByLabel("City")).toHaveValue("");

  await page.getByLabel("First name").fill("Grace");
  await page.getByRole("button", { name: "Create and add another" }).click();
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByText("Created: Grace.")).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue("");
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName).sort()).toEqual(["Ada", "Grace"]);
});

test("who is quicker than the page learns its location does not wait in vain", async ({ page, desk }) => {
  await page.route("**/api/session", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Creating …")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect((await desk.sandbox.contacts()).map(({ locationId }) => locationId)).toEqual(["practice"]);
});

test("without its server the form can be typed in, says so, and sends when it is asked again", async ({
  page,
  desk,
}) => {
  await page.route("**/api/session", (route) => route.abort());
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("The form cannot reach its server yet.")).toBeVisible({ timeout: 15_000 });
  await page.unroute("**/api/session");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("clearing empties the form at once, and can be undone", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Do not contact by SMS").check();
  await page.getByLabel("Tags", { exact: true }).fill("a,b,");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("");
  await expect(page.getByLabel("Do not contact by SMS")).not.toBeChecked();
  await expect(page.getByText("Nothing typed yet")).toBeVisible();

  const cleared = page.getByRole("status").filter({ hasText: "Cleared: Ada." });
  await cleared.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await expect(page.getByLabel("Do not contact by SMS")).toBeChecked();
  await expect(page.getByRole("button", { name: "Remove b" })).toBeVisible();
  await expect(cleared).toHaveCount(0);
});

test("what is on its way cannot be cleared away before it says how it ended", async ({ page, desk }) => {
  await desk.sandbox.faults({ path: "/contacts/", method: "POST", delayMs: 1_500 });
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Creating …")).toBeVisible();
  await expect(page.getByRole("button", { name: "Clear" })).toBeDisabled();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
});

test("what is typed is on this computer by the time when a page goes away, and nobody is asked", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("First name").pressSequentially("Ada");
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  const gone = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await gone;
});

test("the browser asks before a page goes away that holds something typed and not kept", async ({
  page,
  desk,
}) => {
  const gateway = await desk.start({ DRAFT_HOURS: "0" });
  await page.goto(gateway.url);
  await page.getByLabel("First name").pressSequentially("Ada");
  await expect(page.getByText("Not sent yet")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
});

test("the colours are the system's until others are chosen, and stay chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.getByLabel("Colours").selectOption("Light");
  const light = await background();
  expect(light).not.toBe(dark);
  await page.reload();
  await expect(page.getByLabel("Colours")).toHaveValue("light");
  expect(await background()).toBe(light);
});

test("a double click, and Enter on top of a click, send once", async ({ page, desk }) => {
  await desk.sandbox.faults({ path: "/contacts/", method: "POST", delayMs: 1_500 });
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  const create = page.getByRole("button", { name: "Create contact" });
  await create.dblclick();
  await create.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect((await desk.sandbox.requests()).filter(({ method }) => method === "POST")).toHaveLength(1);
});

async function typeReferenceExample(page: Page) {
  const example = referenceExample("practice");
  const type = (label: string, text: string) =>
    page.getByLabel(label, { exact: true }).pressSequentially(text);
  await type("First name", example.firstName);
  await type("Last name", example.lastName);
  await type("Full name", example.name);
  await type("Email", example.email);
  await type("Phone", "+1 888-888-8888");
  await type("Gender", example.gender);
  await type("Date of birth", "09/25/1990");
  await type("Company name", example.companyName);
  await type("Website", example.website);
  await type("Source", example.source);
  await type("Assigned to", example.assignedTo);
  await type("Street address", example.address1);
  await type("City", example.city);
  await type("State / region", example.state);
  await type("Postal code", example.postalCode);
  await type("Country", "usa");
  await page.keyboard.press("Tab");
  await type("Time zone", "chihuahua");
  await page.getByRole("option", { name: "America/Chihuahua" }).click();

  await page.getByLabel("Do not contact at all").check();
  for (const group of [
    "Why no calls",
    "Why no mail",
    "Why no SMS",
    "Why no WhatsApp",
    "Why no Google messages",
    "Why not on Facebook",
  ]) {
    await page.getByRole("button", { name: "Add a reason" }).first().click();
    await page.getByRole("group", { name: group }).getByLabel("Reason").pressSequentially("string");
    await page.getByRole("group", { name: group }).getByLabel("Code").pressSequentially("string");
  }
  await page.getByLabel("Block messages and calls from this contact").check();
  await page
    .getByRole("group", { name: "Why nothing comes in" })
    .getByLabel("Reason")
    .pressSequentially("string");

  for (const tag of example.tags) await type("Tags", `${tag},`);
  await typeCustomFields(page, example.customFields.slice(0, 8));
  await typeFile(page);
}

const kinds = [
  "Text",
  "Large text",
  "Single option",
  "Radio",
  "Number",
  "Money",
  "Checkbox list",
  "Multiple options",
];

async function typeCustomFields(
  page: Page,
  fields: readonly { id: string; key: string; field_value: unknown }[],
) {
  for (const [index, field] of fields.entries()) {
    await page.getByRole("button", { name: "Add a field by ID" }).click();
    const row = page.getByRole("group", { name: `Custom field ${index + 1}` });
    await row.getByLabel("Kind").selectOption(kinds[index] ?? "");
    await row.getByLabel("Field ID").pressSequentially(field.id);
    await row.getByLabel("Key").pressSequentially(field.key);
    for (const value of [field.field_value].flat()) {
      await row.getByLabel("Value").pressSequentially(String(value));
      if (Array.isArray(field.field_value)) await row.getByLabel("Value").press("Enter");
    }
  }
}

async function typeFile(page: Page) {
  await page.getByRole("button", { name: "Add a field by ID" }).click();
  const row = page.getByRole("group", { name: "Custom field 9" });
  await row.getByLabel("Kind").selectOption("File");
  await row.getByLabel("Field ID").pressSequentially("6dvNaf7VhkQ9snc5vnjJ");
  await row.getByLabel("Key").pressSequentially("my_custom_field");
  const parts = {
    URL: "https://services.leadconnectorhq.com/documents/download/w2M9qTZ0ZJz8rGt02jdJ",
    "Document ID": "w2M9qTZ0ZJz8rGt02jdJ",
    "File name": "IMG_20231215_164412935.jpg",
    Type: "image/jpeg",
    Size: "1786611",
    UUID: "f31175d4-2b06-4fc6-b7bc-74cd814c68cb",
    "Upload name": "1HeGizb13P0odwgOgKSs",
  };
  for (const [label, text] of Object.entries(parts))
    await row.getByLabel(label, { exact: true }).pressSequentially(text);
}
