import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { siteStorage } from "./faults/siteStorage";
import { holdBack } from "./holdBack";

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const pin = (page: Page, label: string) => page.getByRole("button", { name: `Pin ${label}`, exact: true });
const count = (page: Page, number: number) => page.getByText(`${number} pinned`, { exact: true });
const clearPins = (page: Page) => page.getByRole("button", { name: "Clear pins" });

async function open(page: Page, url = "/") {
  await page.goto(url);
  await expect(page.getByRole("button", { name: "Pin Tags" })).toBeAttached();
  await expect(page.getByRole("button", { name: "Add a field by ID" })).toBeVisible();
}

async function create(page: Page, firstName: string) {
  await field(page, "First name").fill(firstName);
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByText(`Created: ${firstName}`)).toBeVisible();
  await expect(field(page, "First name")).toHaveValue("");
  await expect(field(page, "First name")).toBeFocused();
}

/** The form holds nothing that would be lost. */
async function expectNothingTyped(page: Page) {
  await expect(page.getByText("Nothing typed yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "Clear", exact: true })).toBeDisabled();
}

/** What is pinned is on this computer by now, and so is everything that was asked before. */
async function kept(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name);
        return names.includes("contact-desk");
      }),
    )
    .toBe(true);
  await page.waitForTimeout(300);
}

test("what is pinned is in three contacts, one after the other, with mouse and by keyboard", async ({
  page,
  desk,
}) => {
  await open(page);
  await field(page, "Company name").fill("Acme");
  await field(page, "Company name").hover();
  await pin(page, "Company name").click();
  await expect(field(page, "Company name")).toBeFocused();
  await field(page, "City").fill("Hull");
  await page.keyboard.press("Alt+P");
  // Typed, and made a choice of only when the field is left.
  await field(page, "Country").fill("United Kingdom");
  await page.keyboard.press("Alt+P");
  await field(page, "Tags").fill("walk in");
  await page.keyboard.press("Alt+P");
  await field(page, "Source").fill("desk");
  await page.keyboard.press("Alt+P");
  await expect(page.getByText("“Source” is pinned: kept for the next contact.")).toBeAttached();
  await field(page, "Last name").focus();
  await expect(count(page, 5)).toBeVisible();
  await expectNothingTyped(page);

  for (const name of ["Ada", "Grace", "Mary"]) {
    await create(page, name);
    await expectNothingTyped(page);
  }
  const contacts = await desk.sandbox.contacts();
  expect(
    contacts.map(({ firstName, companyName, city, country, tags, source }) => ({
      firstName,
      companyName,
      city,
      country,
      tags,
      source,
    })),
  ).toEqual(
    expect.arrayContaining(
      ["Ada", "Grace", "Mary"].map((firstName) => ({
        firstName,
        ...{ companyName: "Acme", city: "Hull", country: "GB", tags: ["walk in"], source: "desk" },
      })),
    ),
  );
});

test("says at the field that it is pinned, and Tab goes by the pin", async ({ page }) => {
  await open(page);
  await field(page, "City").fill("Hull");
  await expect(pin(page, "City")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Alt+P");
  await expect(pin(page, "City")).toHaveAttribute("aria-pressed", "true");
  await expect(field(page, "City")).toHaveAccessibleDescription("Pinned: kept for the next contact");
  await page.keyboard.press("Tab");
  await expect(field(page, "State / region")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Alt+P");
  await expect(pin(page, "City")).toHaveAttribute("aria-pressed", "false");
  await expect(field(page, "City")).not.toHaveAccessibleDescription(/Pinned/);
  await expect(page.getByText("Nothing typed yet")).toBeHidden();
});

test("a pin comes when its field is pointed at or typed in, at its full size, and moves nothing when it is pressed", async ({
  page,
}) => {
  const arrive = await holdBack(page, "**/afterwards*");
  await page.goto("/");
  const city = field(page, "City");
  const height = () =>
    city.evaluate((input) => {
      const form = input.closest("main");
      return input.getBoundingClientRect().top - (form?.getBoundingClientRect().top ?? Number.NaN);
    });
  await expect(city).toBeVisible();
  await expect(pin(page, "City")).toHaveCount(0);
  const alone = await height();
  arrive();
  await expect(pin(page, "City")).toBeAttached();
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(page.getByRole("button", { name: "Paste to fill" })).toBeVisible();
  const before = await height();
  expect(before, "no jump when pins and all else arrive").toBe(alone);
  await expect(pin(page, "City")).toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await city.focus();
  await expect(pin(page, "City")).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await pin(page, "City").click();
  await field(page, "First name").focus();
  await expect(pin(page, "City")).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
  const box = await pin(page, "City").boundingBox();
  expect([box?.width, box?.height]).toEqual([24, 24]);
  await expect(count(page, 1)).toBeVisible();
  expect(await height(), "no jump when one is pressed, and their number is said").toBe(before);
});

test("Clear keeps what is pinned, and what it took can be had back", async ({ page }) => {
  await open(page);
  await field(page, "Company name").fill("Acme");
  await pin(page, "Company name").click();
  await field(page, "First name").fill("Ada");
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(field(page, "First name")).toHaveValue("");
  await expect(field(page, "Company name")).toHaveValue("Acme");
  await expectNothingTyped(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page, "First name")).toHaveValue("Ada");
  await expect(field(page, "Company name")).toHaveValue("Acme");
});

test("what is typed over a pinned value is pinned once the field is left, but not what an entry brings", async ({
  page,
  desk,
}) => {
  await open(page);
  await field(page, "First name").fill("Earlier");
  await field(page, "Company name").fill("Elsewhere");
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await field(page, "Company name").fill("Acme");
  await page.keyboard.press("Alt+P");
  await field(page, "Company name").fill("Beta");
  await expect(page.getByText("Nothing typed yet")).toBeHidden();
  await field(page, "City").focus();
  await expectNothingTyped(page);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page, "Company name")).toHaveValue("Elsewhere");
  await field(page, "Company name").focus();
  await create(page, "Earlier");
  await expect(field(page, "Company name")).toHaveValue("Beta");
  const [contact] = await desk.sandbox.contacts();
  expect(contact?.companyName).toBe("Elsewhere");
});

test("after a reload what is pinned is there again, and after pins are cleared no more", async ({ page }) => {
  await open(page);
  await field(page, "Company name").fill("Acme");
  await pin(page, "Company name").click();
  await field(page, "Preferred name").fill("Addie");
  await pin(page, "Preferred name").click();
  await expectNothingTyped(page);
  await kept(page);
  await open(page);
  await expect(count(page, 2)).toBeVisible();
  await expect(field(page, "Company name")).toHaveValue("Acme");
  await expect(field(page, "Preferred name")).toHaveValue("Addie");
  await expect(page.getByText(/We kept what you typed/)).toBeHidden();
  await expectNothingTyped(page);

  await clearPins(page).click();
  await expect(page.getByText("Nothing is pinned any more.")).toBeAttached();
  await expect(field(page, "First name")).toBeFocused();
  await expect(count(page, 2)).toBeHidden();
  await expect(field(page, "Company name"), "what stands there stays").toHaveValue("Acme");
  await expect(pin(page, "Company name")).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await kept(page);
  await open(page);
  await expect(field(page, "Company name")).toHaveValue("");
});

test("what is pinned is sent from custom fields and channels, each as it stands", async ({ page, desk }) => {
  await open(page);
  await field(page, "Preferred name").fill("Addie");
  await page.keyboard.press("Alt+P");
  await field(page, "Do not contact by SMS").check();
  await page.getByRole("button", { name: "Add a reason" }).click();
  await page.getByLabel("Reason", { exact: true }).fill("asked");
  await page.keyboard.press("Alt+P");
  await expect(pin(page, "Do not contact by SMS")).toHaveAttribute("aria-pressed", "true");
  await create(page, "Ada");
  await create(page, "Grace");
  const [first, second] = await desk.sandbox.contacts();
  expect(first?.customFields).toEqual([{ id: "cA1xPt7RkWn3LmZv9BqY", value: "Addie" }]);
  expect(second?.customFields).toEqual(first?.customFields);
  for (const contact of [first, second])
    expect(contact?.dndSettings?.SMS).toMatchObject({ status: "active", message: "asked" });
});

test("a block for good is never pinned, and takes its pin out", async ({ page, desk }) => {
  await open(page);
  const sms = pin(page, "Do not contact by SMS");
  await field(page, "Do not contact by SMS").check();
  await field(page, "Do not contact by SMS").focus();
  await page.keyboard.press("Alt+P");
  await expect(count(page, 1)).toBeVisible();
  await page.getByRole("button", { name: "Add a reason" }).click();
  await page.getByLabel("Permanent").click();
  await page.keyboard.press("Alt+P");
  await expect(sms, "not while something is asked").toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Block permanently" }).click();
  const why = "“Do not contact by SMS” is no longer pinned: a permanent block is for one person.";
  await expect(page.getByText(why)).toBeAttached();
  await expect(sms).toHaveAttribute("aria-pressed", "false");
  await expect(sms).toHaveAttribute("aria-disabled", "true");
  await expect(sms).toHaveAccessibleDescription("A permanent block is for one person. It cannot be pinned.");
  await sms.click({ force: true });
  await expect(page.getByText("“Do not contact by SMS” cannot be pinned")).toBeAttached();
  await create(page, "Ada");
  await expect(field(page, "Do not contact by SMS")).not.toBeChecked();
  await create(page, "Grace");
  const contacts = await desk.sandbox.contacts();
  expect(contacts.map(({ firstName, dndSettings }) => [firstName, dndSettings?.SMS?.status])).toEqual(
    expect.arrayContaining([
      ["Ada", "permanent"],
      ["Grace", undefined],
    ]),
  );
});

test("another location has pins of its own, and what was pinned leaves the form with its location", async ({
  page,
  desk,
}) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice,practice-2" });
  await open(page, gateway.url);
  await field(page, "Company name").fill("Acme");
  await page.keyboard.press("Alt+P");
  await field(page, "Preferred name").fill("Addie");
  await page.keyboard.press("Alt+P");
  await field(page, "City").fill("Hull");
  await page.getByLabel("Location").selectOption("Hafen Praxis");
  await expect(field(page, "Company name")).toHaveValue("");
  await expect(field(page, "City"), "what is typed stays").toHaveValue("Hull");
  await expect(clearPins(page)).toBeHidden();
  await expect(page.getByText("The form no longer asks for this")).toBeHidden();
  await page.keyboard.press("Tab");
  await field(page, "Source").fill("Tresen");
  await page.keyboard.press("Alt+P");
  await expect(count(page, 1)).toBeVisible();
  await page.getByLabel("Location").selectOption("Harbour Street Clinic");
  await expect(field(page, "Company name")).toHaveValue("Acme");
  await expect(field(page, "Preferred name")).toHaveValue("Addie");
  await expect(field(page, "Source")).toHaveValue("");
  await expect(count(page, 2)).toBeVisible();
});

test("where nothing can be kept, and where all is cleared, pins hold while the page is open", async ({
  page,
  context,
  desk,
}) => {
  await siteStorage.missing(context);
  await open(page);
  await field(page, "Company name").fill("Acme");
  await pin(page, "Company name").click();
  await create(page, "Ada");
  await expect(field(page, "Company name")).toHaveValue("Acme");
  await open(page);
  await expect(field(page, "Company name")).toHaveValue("");

  const other = await (await page.context().browser()?.newContext({ baseURL: desk.url }))?.newPage();
  if (!other) throw new Error("There is no browser.");
  await open(other);
  await field(other, "Company name").fill("Acme");
  await pin(other, "Company name").click();
  await kept(other);
  await siteStorage.clear(other, desk.url);
  await create(other, "Grace");
  await expect(field(other, "Company name")).toHaveValue("Acme");
  await kept(other);
  await open(other);
  await expect(field(other, "Company name"), "its use has kept it anew").toHaveValue("Acme");
  await other.context().close();
});

test("a pinned choice that the location no longer has is judged like anything typed", async ({ page }) => {
  await open(page);
  await field(page, "Country").fill("Narnia");
  await page.keyboard.press("Alt+P");
  await field(page, "First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("link", { name: "Choose a country from the list" })).toBeVisible();
  await expect(pin(page, "Country")).toHaveAttribute("aria-pressed", "true");
});

test("files and rows that are added by an ID cannot be pinned", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Add a field by ID" }).click();
  await expect(pin(page, "Insurance card")).toHaveCount(0);
  await expect(pin(page, "Field ID")).toHaveCount(0);
  await expect(field(page, "Field ID")).toBeFocused();
  await page.keyboard.press("Alt+P");
  await expect(clearPins(page)).toBeHidden();
});
