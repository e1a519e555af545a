import { expect, type Page, test } from "playwright/test";
import { addRowOfEveryKind } from "./addRowOfEveryKind";
import { createAndGoOn, learn } from "./mainStates";
import type { SandboxControl } from "./sandboxControl";

type State = {
  name: string;
  /** Looked at in each `npm test`; the others in continuous integration and in `npm run test:long`. */
  often?: true;
  /** Where it begins; 1440 px unless said. */
  width?: number;
  /** What the sandbox is told before the page opens. */
  before?: (sandbox: SandboxControl) => Promise<void>;
  reach: (page: Page, sandbox: SandboxControl) => Promise<void>;
};

const create = { method: "POST", path: "/contacts/" };
const upload = { method: "POST", path: "/forms/upload-custom-files" };

const refusal = { ...create, answer: { status: 422, body: { message: ["email must be an email"] } } };

const thereAlready = {
  statusCode: 400,
  message: "This location does not allow duplicated contacts.",
  meta: { contactId: "ocQHyuzHvysMo5N5VsXc", contactName: "Mary", matchingField: "email" },
};

/** The states of the page, and how a person comes to them. */
export const states: readonly State[] = [
  { name: "as it opens", often: true, reach: async () => {} },
  {
    name: "filled in, with notes and a warning",
    often: true,
    reach: async (page) => {
      await page.getByLabel("Phone", { exact: true }).fill("+1 111 111 1111");
      await page.getByLabel("Date of birth").fill("05/04/1990");
      await page.getByLabel("Website").fill("tesla.com");
      await page.getByLabel("Tags", { exact: true }).fill("new patient,walk in,");
      await expect(page.getByText("This number looks unlikely.")).toBeVisible();
    },
  },
  {
    name: "wrong, with its summary",
    often: true,
    reach: async (page) => {
      await page.getByLabel("Email", { exact: true }).fill("ada@");
      await page.getByLabel("Country").fill("Narnia");
      await page.getByRole("button", { name: "Create contact" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
    },
  },
  {
    name: "with the list of countries open",
    often: true,
    reach: async (page) => {
      await page.getByLabel("Country").fill("united");
      await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "with fields that are pinned, and a block that cannot be",
    often: true,
    reach: async (page) => {
      await page.getByLabel("Company name").fill("Acme");
      await page.keyboard.press("Alt+P");
      await page.getByLabel("State / region").fill("Maine");
      await page.keyboard.press("Alt+P");
      await page.getByLabel("Do not contact at all").focus();
      await page.keyboard.press("Alt+P");
      await page.getByLabel("Preferred name").focus();
      await page.keyboard.press("Alt+P");
      await page.getByLabel("Do not contact by SMS").check();
      await page.getByRole("button", { name: "Add a reason" }).click();
      await page.getByLabel("Permanent").click();
      await page.getByRole("button", { name: "Block permanently" }).click();
      await expect(page.getByText("4 pinned")).toBeVisible();
    },
  },
  {
    name: "with a channel blocked for good",
    reach: async (page) => {
      await page.getByLabel("Do not contact by SMS").check();
      await page.getByRole("button", { name: "Add a reason" }).click();
      await page.getByLabel("Permanent").click();
      await page.getByRole("button", { name: "Block permanently" }).click();
    },
  },
  {
    name: "asking whether to block for good",
    reach: async (page) => {
      await page.getByLabel("Do not contact at all").check();
      await page.getByRole("button", { name: "Add a reason" }).first().click();
      await page.getByLabel("Permanent").click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "with a custom field of every kind",
    often: true,
    reach: addRowOfEveryKind,
  },
  {
    name: "cleared, with the way back",
    reach: async (page) => {
      await page.getByLabel("First name").fill("Ada");
      await page.getByRole("button", { name: "Clear" }).click();
      await expect(page.getByText("Cleared: Ada.")).toBeVisible();
    },
  },
  {
    name: "offering what was kept",
    reach: async (page) => {
      await page.getByLabel("First name").fill("Ada");
      await expect(page.getByText(/^Kept on this computer/)).toBeAttached();
      await page.reload();
      await expect(page.getByText(/^We kept what you typed at .*: Ada\./)).toBeVisible();
    },
  },
  {
    name: "sending",
    reach: async (page, sandbox) => {
      await sandbox.faults({ ...create, delayMs: 20_000 });
      await send(page);
      await expect(page.getByText("Creating …")).toBeAttached();
    },
  },
  {
    name: "saved",
    reach: async (page) => {
      await send(page);
      await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
    },
  },
  {
    name: "after a contact that was added on the way to the next",
    reach: async (page) => {
      await page.getByLabel("First name").fill("Ada");
      await page.getByRole("button", { name: "Create and add another" }).click();
      await expect(page.getByText("Created: Ada.")).toBeVisible();
    },
  },
  {
    name: "exists",
    reach: async (page) => {
      for (const button of ["Create and add another", "Create contact"]) {
        await page.getByLabel("Email", { exact: true }).fill(adasEmail());
        await page.getByRole("button", { name: button }).click();
        await expect(page.getByText(/^Created: |is already in HighLevel/)).toBeVisible();
      }
      await expect(page.getByText("is already in HighLevel")).toBeVisible();
    },
  },
  {
    name: "waiting",
    reach: async (page, sandbox) => {
      await sandbox.faults({
        ...create,
        answer: { status: 429, headers: { "Retry-After": "60" }, body: {} },
      });
      await send(page);
      await expect(page.getByText("HighLevel is busy.")).toBeVisible();
    },
  },
  {
    name: "unknown",
    often: true,
    reach: async (page, sandbox) => {
      await sandbox.faults({ ...create, answer: { status: 500, body: { traceId: "t" } } });
      await send(page);
      await expect(page.getByText("We do not know yet")).toBeVisible({ timeout: 10_000 });
    },
  },
  {
    name: "unreachable",
    reach: async (page, sandbox) => {
      await sandbox.faults({ ...create, answer: { status: 401, body: { traceId: "t" } } });
      await send(page);
      await expect(page.getByText("The form cannot reach HighLevel.")).toBeVisible();
    },
  },
  {
    name: "with a sign-in that has ended",
    reach: async (page) => {
      await page.route("**/api/**", (route) => route.fulfill({ status: 401 }));
      await page.getByLabel("Email", { exact: true }).fill(adasEmail());
      await expect(page.getByText("Signed out: sign in to go on.")).toBeVisible();
    },
  },
  {
    name: "signed out",
    reach: async (page) => {
      await page.route("**/api/**", (route) => route.fulfill({ status: 401 }));
      await send(page);
      await expect(page.getByText("You are signed out.")).toBeVisible();
    },
  },
  {
    name: "refused by HighLevel",
    reach: async (page, sandbox) => {
      await sandbox.faults({
        ...create,
        answer: { status: 422, body: { message: ["tags must be an array"] } },
      });
      await send(page);
      await expect(page.getByRole("link", { name: "HighLevel says" })).toBeVisible();
    },
  },
  {
    name: "with files chosen and refused, and a list of tags",
    reach: async (page) => {
      await page
        .getByRole("group", { name: "Insurance card" })
        .locator("input[type=file]")
        .setInputFiles([file("card.pdf"), { ...file("photo.heic"), mimeType: "image/heic" }]);
      await expect(page.getByRole("list", { name: "Not added" })).toBeVisible();
      await page.getByLabel("Tags", { exact: true }).fill("brand new,");
      await page.getByLabel("Tags", { exact: true }).pressSequentially("re");
      await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "with custom fields that are wrong, and one sought",
    reach: async (page) => {
      await page.getByLabel("Household size").fill("many");
      await page.getByLabel("Best time to call").fill("later");
      await page.getByRole("button", { name: "Create contact" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
      await page.getByLabel("Find a field").fill("visit");
      await expect(page.getByText("1 field", { exact: true })).toBeVisible();
    },
  },
  {
    name: "with a token that may do nothing but create",
    before: (sandbox) => sandbox.settings({ scopes: ["contacts.write"] }),
    reach: async (page) => {
      await expect(page.getByText("No list of custom fields")).toBeVisible();
      await expect(page.getByText("No list of people")).toBeVisible();
    },
  },
  {
    name: "with somebody who has this email already",
    reach: async (page) => {
      await send(page);
      await page.getByRole("button", { name: "Add another" }).click();
      await page.getByLabel("Email", { exact: true }).fill(adasEmail());
      await expect(page.getByText("has this email")).toBeVisible();
    },
  },
  {
    name: "with files going up",
    before: (sandbox) => sandbox.faults({ ...upload, afterBytes: 100, delayMs: 60_000 }),
    reach: async (page) => {
      await sendFile(page);
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  },
  {
    name: "with files that were not attached",
    before: (sandbox) => sandbox.faults({ ...upload, answer: { status: 400, body: { message: "no" } } }),
    reach: async (page) => {
      await sendFile(page);
      await expect(page.getByText("but card.pdf was not attached.")).toBeVisible();
    },
  },
  {
    name: "with the preview over the form",
    often: true,
    width: 320,
    reach: async (page) => {
      await page.getByLabel("First name").fill("Ada");
      await page.getByRole("button", { name: "What will be sent" }).click();
      await expect(page.getByRole("region", { name: "The body as JSON" })).toContainText("Ada");
    },
  },
  {
    name: "with what was pasted, to be looked through",
    often: true,
    reach: async (page) => {
      await page.getByLabel("City").fill("Paris");
      await paste(page);
      await expect(page.getByText("Replaces “Paris”")).toBeVisible();
    },
  },
  {
    name: "with a file that is no vCard",
    reach: async (page) => {
      await page.getByRole("button", { name: "Paste to fill" }).click();
      await page.getByLabel("What you copied").fill("BEGIN:VCARD\nVERSION:2.1\nN:Hopper;Grace\nEND:VCARD");
      await expect(page.getByText("This vCard is of version 2.1").first()).toBeVisible();
    },
  },
  {
    name: "filled in from what was pasted, with the way back",
    reach: async (page) => {
      await paste(page);
      await page.getByRole("button", { name: /^Fill in/ }).click();
      await expect(page.getByText("fields filled in.")).toBeVisible();
    },
  },
  {
    name: "with one on its way while the next is typed, and one that was not created",
    often: true,
    reach: async (page, sandbox) => {
      await sandbox.faults(refusal, { ...create, delayMs: 60_000 });
      await createAndGoOn(page, "Ada");
      await expect(page.getByText("1 not created")).toBeVisible();
      await createAndGoOn(page, "Grace");
      await expect(page.getByText("Creating Grace …")).toBeVisible();
    },
  },
  {
    name: "filled in from JSON: some of it wrong, some of it left, some sent otherwise",
    often: true,
    reach: async (page) => {
      await page.getByRole("button", { name: "Fill from JSON" }).click();
      await page
        .getByLabel("JSON or curl command")
        .fill('{"firstName":"Ada","email":"ada@","phone":"+1 212 555 0123","companyId":"Acme","dnd":true}');
      await page.getByRole("button", { name: "Fill the form" }).click();
      await expect(page.getByText("1 of them is wrong.")).toBeVisible();
      await expect(page.getByText("Not sent: ")).toBeVisible();
    },
  },
  {
    name: "asking for JSON, and given none",
    reach: async (page) => {
      await page.getByRole("button", { name: "Fill from JSON" }).click();
      await page.getByLabel("JSON or curl command").fill("{");
      await page.getByRole("button", { name: "Fill the form" }).click();
      await expect(page.getByText("This is no JSON").first()).toBeVisible();
    },
  },
  {
    name: "with the program that creates the contact, and a check that refuses it",
    reach: async (page) => {
      await page.getByLabel("City").fill("Paris");
      await page.getByLabel("Show as").selectOption("Python");
      await expect(page.getByRole("region", { name: "Python" })).toContainText("Paris");
      await page.getByRole("button", { name: "Check with HighLevel" }).click();
      await expect(page.getByText("Contacts without email")).toBeVisible();
    },
  },
  {
    name: "with the list of keys",
    reach: async (page) => {
      await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
      await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    },
  },
  {
    name: "asking for a token, and refusing one",
    reach: async (page) => {
      await page.getByRole("button", { name: "Connect HighLevel" }).click();
      await page.getByRole("dialog").getByRole("textbox").first().fill("no token");
      await page.getByRole("dialog").getByRole("button", { name: "Connect" }).click();
      await expect(page.locator("#connect-location-error")).toBeVisible();
    },
  },
  {
    name: "with today's list: one created, one refused, one there already",
    often: true,
    reach: async (page, sandbox) => {
      await createAndGoOn(page, "Ada");
      await expect(page.getByText("Created: Ada.")).toBeVisible();
      await sandbox.faults(refusal);
      await createAndGoOn(page, "Grace");
      await expect(page.getByText("1 not created")).toBeVisible();
      await sandbox.faults({ ...create, answer: { status: 400, body: thereAlready } });
      await createAndGoOn(page, "Mary");
      await expect(page.getByText("2 not created")).toBeVisible();
      await page.getByRole("button", { name: "Today: 3" }).click();
      const list = page.getByRole("dialog").getByRole("listitem");
      await expect(list.filter({ hasText: "email must be an email" })).toBeVisible();
    },
  },
];

/** Comes to a state of the page, in English, where these languages can be changed to at once. */
export async function comeTo(
  page: Page,
  sandbox: SandboxControl,
  { before, reach }: State,
  ...languages: string[]
): Promise<void> {
  await before?.(sandbox);
  await page.goto("/");
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(page.getByText("Getting the custom fields of this location …")).toBeHidden();
  await expect(page.getByRole("button", { name: "Add a field by ID" })).toBeVisible();
  await learn(page, ...languages);
  await reach(page, sandbox);
}

async function paste(page: Page) {
  await page.getByRole("button", { name: "Paste to fill" }).click();
  await page
    .getByLabel("What you copied")
    .fill("Ada Lovelace\n12 Main Street\nSpringfield, IL 62704\nada@example.org\nada@example.com\nFax: 1");
}

function file(name: string) {
  return { name, mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };
}

async function sendFile(page: Page) {
  await page
    .getByRole("group", { name: "Insurance card" })
    .locator("input[type=file]")
    .setInputFiles(file("card.pdf"));
  await send(page);
}

/** Each state has an Ada of its own: while nobody knows whether one was created, nobody else of that name is. */
function adasEmail(): string {
  return `ada-${test.info().testId}@example.com`;
}

async function send(page: Page) {
  await page.getByLabel("Email", { exact: true }).fill(adasEmail());
  await page.getByRole("button", { name: "Create contact" }).click();
}
