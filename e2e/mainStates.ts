import { expect, type Page } from "playwright/test";
import { addRowOfEveryKind } from "./addRowOfEveryKind";
import type { SandboxControl } from "./sandboxControl";

type MainState = {
  name: string;
  /** It takes long, or has little that others have not: looked at in continuous integration only. */
  rare?: true;
  reach: (page: Page, sandbox: SandboxControl) => Promise<void>;
};

const create = { method: "POST", path: "/contacts/" };
const refusal = { ...create, answer: { status: 422, body: { message: ["email must be an email"] } } };
const pdf = { name: "card.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

/** The states that between them show every control of the page. In English; another language may be chosen in them. */
export const mainStates: readonly MainState[] = [
  { name: "blank", reach: async () => {} },
  {
    name: "filled in",
    rare: true,
    reach: async (page) => {
      await page.getByLabel("Company name").fill("Acme");
      await page.keyboard.press("Alt+P");
      await page.getByLabel("Do not contact by SMS").check();
      await page.getByRole("button", { name: "Add a reason" }).click();
      await page.getByLabel("Tags", { exact: true }).fill("new patient,walk in,");
      await page
        .getByRole("group", { name: "Insurance card" })
        .locator("input[type=file]")
        .setInputFiles(pdf);
      await expect(page.getByRole("button", { name: "Remove card.pdf" })).toBeVisible();
      await expect(page.getByText("1 pinned")).toBeVisible();
    },
  },
  {
    name: "wrong",
    reach: async (page) => {
      await page.getByLabel("Email", { exact: true }).fill("ada@");
      await page.getByLabel("Country").fill("Narnia");
      await page.getByLabel("Household size").fill("many");
      await page.getByRole("button", { name: "Create contact" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
    },
  },
  {
    name: "custom fields by ID",
    rare: true,
    reach: addRowOfEveryKind,
  },
  {
    name: "the paste dialog",
    reach: async (page) => {
      await page.getByRole("button", { name: "Paste to fill" }).click();
      await page.getByLabel("What you copied").fill("Ada Lovelace\nada@example.org\nada@example.com\nFax: 1");
      await expect(page.getByRole("checkbox", { name: "Email: ada@example.org" })).toBeVisible();
    },
  },
  {
    name: "the question of blocking for good",
    rare: true,
    reach: async (page) => {
      await page.getByLabel("Do not contact at all").check();
      await page.getByRole("button", { name: "Add a reason" }).first().click();
      await page.getByLabel("Permanent").click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "today's list",
    reach: async (page, sandbox) => {
      await sandbox.faults(refusal);
      await createAndGoOn(page, "Ada");
      await expect(page.getByText("1 not created")).toBeVisible();
      await createAndGoOn(page, "Grace");
      await expect(page.getByText("Created: Grace.")).toBeVisible();
      await page.getByRole("button", { name: "Today: 2" }).click();
      await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(2);
    },
  },
];

/** Opens the page, and waits for all that comes by itself. */
export async function openDesk(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(page.locator("[data-pin]").first()).toBeAttached();
  await expect(page.locator("a[href='/accessibility.html']")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a field by ID" })).toBeVisible();
  // Lists of choices take the place of plain text fields, and the address of this page comes last.
  for (const id of ["country", "timezone", "assignedTo"])
    await expect(page.locator(`#${id}`)).toHaveRole("combobox");
}

/** Fetches the words of other languages, so that they can be changed to where the page stands, an open dialog included. */
export async function learn(page: Page, ...languages: string[]): Promise<void> {
  for (const language of [...languages, "en"]) {
    await speak(page, language);
    await expect(page.locator("a[href='/accessibility.html']")).toBeVisible();
  }
}

export async function speak(page: Page, language: string): Promise<void> {
  await page.locator("#language").selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Creates somebody, and is ready for the next. */
export async function createAndGoOn(page: Page, firstName: string): Promise<void> {
  const field = page.getByLabel("First name");
  await field.fill(firstName);
  await page.keyboard.press("Control+Shift+Enter");
  await expect(field).toHaveValue("");
}
