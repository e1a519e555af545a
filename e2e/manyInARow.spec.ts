import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { holdBack } from "./holdBack";

const create = { method: "POST", path: "/contacts/" };
const busy = { status: 429, headers: { "Retry-After": "2" }, body: { statusCode: 429, message: "Too many" } };
const duplicate = {
  status: 400,
  body: {
    statusCode: 400,
    message: "This location does not allow duplicated contacts.",
    meta: { contactId: "ocQHyuzHvysMo5N5VsXc", contactName: "Ada Lovelace", matchingField: "email" },
  },
};

/** Types a contact and creates it, with the keyboard alone, where the focus is. */
async function typeOne(page: Page, firstName: string) {
  await expect(page.getByLabel("First name")).toBeFocused();
  await page.keyboard.type(firstName);
  await page.keyboard.press("Control+Shift+Enter");
}

async function begin(page: Page) {
  await page.goto("/");
  await page.getByLabel("First name").focus();
}

test("the next contact is typed while the one before is sent, one after the other", async ({
  page,
  desk,
}) => {
  await desk.sandbox.faults({ ...create, delayMs: 1_500, times: 2 });
  await begin(page);
  await typeOne(page, "Ada");
  await expect(page.getByText("Creating Ada …")).toBeVisible();
  await typeOne(page, "Grace");
  await page.keyboard.type("Edsger");
  await expect(page.getByText("Created: Grace.")).toBeVisible({ timeout: 10_000 });
  await expect(page.getByLabel("First name")).toHaveValue("Edsger");
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada", "Grace"]);
  const sent = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(sent.map(({ body }) => JSON.parse(body ?? "").firstName)).toEqual(["Ada", "Grace"]);
});

test("one that was not created waits with its outcome, and opens again as it was", async ({ page, desk }) => {
  const answer = { status: 422, body: { statusCode: 422, message: ["email must be an email"] } };
  await desk.sandbox.faults({ ...create, answer });
  await begin(page);
  await page.getByLabel("Email", { exact: true }).fill("ada@example.com");
  await page.getByLabel("City").fill("London");
  await page.getByLabel("First name").focus();
  await typeOne(page, "Ada");
  await page.keyboard.type("Grace");
  await expect(page.getByText("1 not created")).toBeVisible();
  await expect(page.getByLabel("First name"), "what is typed is left alone").toHaveValue("Grace");

  await page.getByRole("button", { name: "Today: 1" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Ada" });
  await expect(row).toContainText("HighLevel did not take it");
  await expect(row).toContainText("email must be an email");
  await row.getByRole("button", { name: "Open in the form: Ada" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await expect(page.getByLabel("City")).toHaveValue("London");
  await expect(page.getByRole("link", { name: "HighLevel says: email must be an email" })).toBeVisible();
  await expect(page.getByText("We kept what you typed").or(page.getByText("Grace"))).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada"]);
});

test("after the last one was created, one that was not is still told of, and opens from there", async ({
  page,
  desk,
}) => {
  const answer = { status: 422, body: { statusCode: 422, message: ["email must be an email"] } };
  await desk.sandbox.faults({ ...create, answer });
  await begin(page);
  await typeOne(page, "Ada");
  await expect(page.getByText("1 not created")).toBeVisible();
  await page.keyboard.type("Grace");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Create contact" })).toHaveCount(0);
  await expect(page.getByText("1 not created")).toBeVisible();
  await page.getByRole("button", { name: "Today: 2" }).click();
  await page.getByRole("button", { name: "Open in the form: Ada" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
});

test("somebody who is there already is told of, and can be opened", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, answer: duplicate });
  await begin(page);
  await typeOne(page, "Ada");
  await expect(page.getByText("1 not created")).toBeVisible();
  await page.getByRole("button", { name: "Today: 1" }).click();
  const row = page.getByRole("dialog").getByRole("listitem").filter({ hasText: "Ada" });
  await expect(row).toContainText("Already in HighLevel; nothing was changed");
  await expect(row.getByRole("link", { name: "Open Ada in HighLevel" })).toHaveAttribute(
    "href",
    "/sandbox/contacts/ocQHyuzHvysMo5N5VsXc",
  );
});

test("while HighLevel is busy all wait, and are then created in their order", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, answer: busy, times: 2 });
  await begin(page);
  await typeOne(page, "Ada");
  await typeOne(page, "Grace");
  await expect(page.getByText("Created: Grace.")).toBeVisible({ timeout: 20_000 });
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada", "Grace"]);
});

test("what did not arrive is sent again when somebody says so", async ({ page, desk, context }) => {
  await begin(page);
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await typeOne(page, "Ada");
  await expect(page.getByText("1 not created")).toBeVisible({ timeout: 30_000 });
  await context.setOffline(false);
  await page.getByRole("button", { name: "Today: 1" }).click();
  await page.getByRole("button", { name: "Send again: Ada" }).click();
  await expect(page.getByRole("button", { name: "Enter again as a copy: Ada" })).toBeVisible();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("what nobody knows of is asked about, and becomes what it was", async ({ page, desk }) => {
  test.setTimeout(90_000);
  await desk.sandbox.faults({ ...create, first: "process", cut: true });
  await desk.sandbox.settings({ searchLagMs: 20_000 });
  await begin(page);
  await page.getByLabel("Email", { exact: true }).fill("ada@example.com");
  await page.getByLabel("First name").focus();
  await typeOne(page, "Ada");
  await expect(page.getByText("Created: Ada.")).toBeVisible({ timeout: 80_000 });
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("a second press that was meant for the contact before does nothing", async ({ page, desk }) => {
  await begin(page);
  await page.keyboard.type("Ada");
  await page.getByRole("button", { name: "Create and add another" }).dblclick();
  await expect(page.getByText("Created: Ada.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeHidden();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("what is typed while a contact is still got ready is the next one's", async ({ page, desk }) => {
  const arrive = await holdBack(page, "**/afterwards*");
  await begin(page);
  await typeOne(page, "Ada");
  await page.keyboard.type("Grace");
  arrive();
  await expect(page.getByText("Created: Ada.")).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue("Grace");
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada"]);
});

test("where something is wrong, what is typed meanwhile stays where it was typed", async ({ page, desk }) => {
  const arrive = await holdBack(page, "**/afterwards*");
  await begin(page);
  await page.getByLabel("Email", { exact: true }).fill("ada@");
  await page.keyboard.press("Control+Shift+Enter");
  await page.keyboard.type("example");
  arrive();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue("ada@example");
  expect(await desk.sandbox.contacts()).toEqual([]);
});

test("closed while it waits, it is found again, and nobody is made twice", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, delayMs: 3_000 });
  await begin(page);
  await typeOne(page, "Ada");
  await typeOne(page, "Grace");
  const creates = async () =>
    (await desk.sandbox.requests()).filter(({ method }) => method === "POST").length;
  await expect.poll(creates, "the first one is on its way").toBe(1);
  await page.reload();
  await expect(page.getByText("Contact created.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("Not created. It did not arrive.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Grace");
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada"]);
});

test("twenty contacts in a row by keyboard alone, with what they share pinned", async ({ page, desk }) => {
  test.setTimeout(120_000);
  let keys = 0;
  const press = async (key: string) => {
    keys += key.split("+").length;
    await page.keyboard.press(key);
  };
  const tab = async (times: number) => {
    for (let time = 0; time < times; time++) await press("Tab");
  };
  await page.goto("/");
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();
  await press("Alt+0");

  // The first one has what all share; each is pinned where it is typed.
  const people = Array.from({ length: 20 }, (_, index) => `Person ${index + 1}`);
  const overhead: number[] = [];
  for (const [index, person] of people.entries()) {
    await expect(page.getByLabel("First name")).toBeFocused();
    const before = keys;
    const [firstName = "", lastName = ""] = person.split(" ");
    await page.keyboard.type(firstName);
    await tab(1);
    await page.keyboard.type(lastName);
    await tab(2);
    await page.keyboard.type(`person-${lastName}@example.com`);
    if (index === 0) {
      // Phone, gender, date of birth and its calendar, company.
      while (!(await page.getByLabel("Company name").evaluate((field) => field === document.activeElement)))
        await tab(1);
      await page.keyboard.type("Harbour Trading");
      await press("Alt+P");
      await press("Alt+2");
      while (!(await page.getByLabel("City").evaluate((field) => field === document.activeElement)))
        await tab(1);
      await page.keyboard.type("Bristol");
      await press("Alt+P");
      while (!(await page.getByLabel("Country").evaluate((field) => field === document.activeElement)))
        await tab(1);
      await page.keyboard.type("uk");
      await press("Tab");
      await press("Shift+Tab");
      await press("Alt+P");
      await press("Alt+4");
      await page.keyboard.type("walk-in");
      await press("Enter");
      await press("Alt+P");
      await expect(page.getByText("4 pinned")).toBeVisible();
    }
    await press("Control+Shift+Enter");
    if (index > 0) overhead.push(keys - before);
  }
  await expect(page.getByText("Created: Person 20.")).toBeVisible({ timeout: 60_000 });

  const contacts = await desk.sandbox.contacts();
  expect(
    contacts.map(({ firstName, lastName, email, companyName, city, country, tags }) => ({
      ...{ firstName, lastName, email, companyName, city, country, tags },
    })),
  ).toEqual(
    people.map((_, index) => ({
      firstName: "Person",
      lastName: String(index + 1),
      email: `person-${index + 1}@example.com`,
      companyName: "Harbour Trading",
      city: "Bristol",
      country: "GB",
      tags: ["walk-in"],
    })),
  );
  const most = Math.max(...overhead);
  process.stdout.write(
    `A contact of first name, last name and email: ${most} keys beyond its own letters.\n`,
  );
  expect(most).toBeLessThanOrEqual(6);
});
