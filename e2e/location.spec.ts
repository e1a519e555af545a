import type { Page } from "playwright/test";
import type { Contact } from "../src/sandbox/Contact";
import { expect, test } from "./desk";

const create = (page: Page) => page.keyboard.press("Control+Enter");
const saved = (page: Page) => expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Its custom fields by their names, as the sandbox keeps them. */
async function kept(page: Page, contact: Contact | undefined): Promise<{ [name: string]: unknown }> {
  const response = await page.request.get(
    "/sandbox/highlevel/locations/practice/customFields?model=contact",
    {
      headers: {
        Authorization: "Bearer pit-00000000-0000-4000-8000-000000000000",
        Version: "2021-07-28",
      },
    },
  );
  const { customFields } = await response.json();
  const names = new Map<string, string>(
    customFields.map(({ id, name }: { id: string; name: string }) => [id, name]),
  );
  return Object.fromEntries(
    (contact?.customFields ?? []).map(({ id, value }) => [names.get(id) ?? id, value]),
  );
}

test("a contact with a value of every data type, each found by its label, is kept value for value", async ({
  page,
  desk,
}) => {
  await page.goto("/");
  await field(page, "First name").fill("Rosan");
  await field(page, "Preferred name").fill("Rosie");
  await field(page, "Notes for the care team").fill("Line one\nLine two");
  await field(page, "Household size").fill("4");
  await field(page, "Height in metres").fill("1.72");
  await field(page, "Emergency phone").fill("207 555 0142");
  await field(page, "Guardian’s email").fill("guardian@example.com");
  await field(page, "Patient portal").fill("portal.example.com");
  await field(page, "Annual deductible").fill("1,250.50");
  await page.getByRole("group", { name: "Consents" }).getByLabel("Research").check();
  await page.getByRole("group", { name: "Consents" }).getByLabel("Treatment").check();
  await field(page, "Insurance plan").fill("Blue");
  await page.getByRole("option", { name: "Blue Cross" }).click();
  await page.getByRole("group", { name: "Known allergies" }).getByLabel("Nuts").check();
  await page.getByRole("radiogroup", { name: "How did you hear of us?" }).getByLabel("Web search").check();
  await field(page, "Last visit").fill("02/03/2025");
  await field(page, "Best time to call").fill("9:30 pm");
  await expect(page.getByText("HighLevel does not store this field from here.")).toBeVisible();
  await field(page, "Favourite colour").fill("blue");
  await page
    .getByRole("group", { name: "Insurance card" })
    .locator("input[type=file]")
    .setInputFiles([
      { name: "front.png", mimeType: "image/png", buffer: png },
      { name: "back.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") },
    ]);
  await page.getByRole("group", { name: "Signature" }).locator("input[type=file]").setInputFiles({
    name: "signature.png",
    mimeType: "image/png",
    buffer: png,
  });
  await expect(page.getByText("signature.png").first()).toBeVisible();
  await create(page);
  await saved(page);
  await expect(page.getByText(/Attached to “Insurance card”: front\.png and back\.pdf\./)).toBeVisible();
  await expect(page.getByText(/Attached to “Signature”: signature\.png\./)).toBeVisible();

  const [contact] = await desk.sandbox.contacts();
  const { "Insurance card": card, Signature: signature, ...values } = await kept(page, contact);
  expect(values).toEqual({
    "Preferred name": "Rosie",
    "Notes for the care team": "Line one\nLine two",
    "Household size": 4,
    "Height in metres": 1.72,
    "Emergency phone": "+12075550142",
    "Guardian’s email": "guardian@example.com",
    "Patient portal": "https://portal.example.com",
    "Annual deductible": 1250.5,
    Consents: ["Treatment", "Research"],
    "Insurance plan": "blue-cross",
    "Known allergies": ["nuts"],
    "How did you hear of us?": "Web search",
    "Last visit": "2025-02-03",
    "Best time to call": "21:30",
    "Favourite colour": "blue",
  });
  const files = (value: unknown) =>
    Object.values(value as { [uuid: string]: { meta: { originalname: string; size: number } } }).map(
      ({ meta }) => [meta.originalname, meta.size],
    );
  expect(files(card)).toEqual([
    ["front.png", png.length],
    ["back.pdf", 15],
  ]);
  expect(files(signature)).toEqual([["signature.png", png.length]]);
});

test("people are found by name and by email, and sent by id", async ({ page, desk }) => {
  await page.goto("/");
  await field(page, "First name").fill("Ada");
  await field(page, "Assigned to").fill("priya@");
  await page.getByRole("option", { name: "Priya Raman" }).click();
  await expect(field(page, "Assigned to")).toHaveValue("Priya Raman");
  await create(page);
  await saved(page);
  expect((await desk.sandbox.contacts())[0]?.assignedTo).toBe("uR2pEj6ZsUd4HyTk9FnG");
});

test("somebody who is not there is no one to assign to", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByLabel("Preferred name")).toBeVisible();
  await field(page, "Assigned to").fill("Nobody");
  await page.keyboard.press("Tab");
  await expect(
    page.getByText("Choose a person from the list, or leave this blank", { exact: true }),
  ).toBeVisible();
});

test("tags complete from the location's, and new ones say so", async ({ page, desk }) => {
  await page.goto("/");
  await field(page, "First name").fill("Ada");
  await expect(page.getByLabel("Preferred name")).toBeVisible();
  await field(page, "Tags").pressSequentially("news");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await field(page, "Tags").pressSequentially("brand new");
  await page.keyboard.press("Enter");
  const tags = page.getByRole("list", { name: "Added" }).getByRole("listitem");
  await expect(tags).toHaveCount(2);
  await expect(tags.nth(0)).toHaveText("newsletter");
  await expect(tags.nth(1)).toHaveText(/^brand new\s*new$/);
  await create(page);
  await saved(page);
  expect((await desk.sandbox.contacts())[0]?.tags).toEqual(["newsletter", "brand new"]);
});

test("the time zone is suggested from the contact's place, else from the location, never from the browser", async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage({ baseURL: desk.url, timezoneId: "Asia/Tokyo", locale: "en-US" });
  await page.goto("/");
  await expect(page.getByText("This location: America/New York")).toBeVisible();
  await field(page, "State / region").fill("Alabama");
  await expect(page.getByText("Alabama, United States of America: America/Chicago")).toBeVisible();
  await field(page, "Country").fill("Germany");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Germany: Europe/Berlin")).toBeVisible();
  await page.getByRole("button", { name: "Use it: Europe/Berlin" }).click();
  await expect(field(page, "Time zone")).toHaveValue("Europe/Berlin");
  await expect(page.getByText("Tokyo")).toHaveCount(0);
  await page.close();
});

test("the location's country is one press away, and never filled in unasked", async ({ page, desk }) => {
  await page.goto("/");
  await field(page, "First name").fill("Ada");
  await page.getByRole("button", { name: "Use it: United States of America" }).click();
  await expect(field(page, "Country")).toHaveValue("United States of America");
  await create(page);
  await saved(page);
  const [sent] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(JSON.parse(sent?.body ?? "")).toEqual({ firstName: "Ada", locationId: "practice", country: "US" });
});

test("what changed in HighLevel is read again on demand; until then each look-up is made once", async ({
  page,
  desk,
}) => {
  await page.goto("/");
  await expect(page.getByLabel("Preferred name")).toBeVisible();
  const asked = async () =>
    (await desk.sandbox.requests()).filter(({ path }) => path.includes("/customFields"));
  expect(await asked()).toHaveLength(1);
  await field(page, "First name").fill("Ada");
  await create(page);
  await saved(page);
  await page.getByRole("button", { name: "Add another" }).click();
  await field(page, "Preferred name").fill("Rosie");
  expect(await asked()).toHaveLength(1);
  await page.getByRole("button", { name: "Read again what may have changed in HighLevel" }).click();
  await expect.poll(async () => (await asked()).length).toBe(2);
  await expect(field(page, "Preferred name")).toHaveValue("Rosie");
});

test("what HighLevel refuses in a custom field is said at that field", async ({ page, desk }) => {
  const message = 'Invalid Custom Field Value "Rosie" for "cA1xPt7RkWn3LmZv9BqY"';
  await desk.sandbox.faults({
    path: "/contacts/",
    method: "POST",
    answer: { status: 400, body: { message } },
  });
  await page.goto("/");
  await field(page, "First name").fill("Ada");
  await field(page, "Preferred name").fill("Rosie");
  await create(page);
  await page.getByRole("link", { name: /HighLevel says: Invalid Custom Field Value/ }).click();
  await expect(field(page, "Preferred name")).toBeFocused();
  await expect(field(page, "Preferred name")).toHaveAccessibleDescription(
    /HighLevel says: Invalid Custom Field/,
  );
  await create(page);
  await saved(page);
});

/** One pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
