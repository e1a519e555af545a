import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { listen, type Said, said } from "./listen";
import { createAndGoOn, openDesk } from "./mainStates";

const create = { method: "POST", path: "/contacts/" };
const upload = { method: "POST", path: "/forms/upload-custom-files" };
const pdf = { name: "card.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

const politely = (text: string | RegExp) => heard("politely", text);
const atOnce = (text: string | RegExp) => heard("at once", text);

function heard(how: Said["how"], text: string | RegExp) {
  return { how, text: typeof text === "string" ? text : expect.stringMatching(text) };
}

/** Opens the page, which says nothing before something happens. */
async function open(page: Page) {
  await listen(page);
  await openDesk(page);
  await expectSaid(page, []);
}

/** All that was said since this was last asked, each once, in its order; a while after it, nothing more. */
async function expectSaid(page: Page, sentences: ReturnType<typeof heard>[]) {
  const all: Said[] = [];
  await expect
    .poll(async () => {
      all.push(...(await said(page)));
      return all.length;
    })
    .toBeGreaterThanOrEqual(sentences.length);
  await page.waitForTimeout(800);
  expect([...all, ...(await said(page))]).toEqual(sentences);
}

test("typing says nothing; what is wrong is said when it is left, and all of it at once when it is sent", async ({
  page,
}) => {
  await open(page);
  await field(page, "First name").pressSequentially("Ada", { delay: 60 });
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  await expectSaid(page, []);
  await field(page, "Email").fill("ada@");
  await field(page, "Last name").focus();
  await expectSaid(page, [politely("Error: Enter an email address, like name@example.com")]);
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [atOnce("There is a problem Enter an email address, like name@example.com")]);
  await field(page, "Phone").fill("123");
  await field(page, "City").focus();
  await expectSaid(page, [politely("Error: Enter a phone number that exists, like +1 212 555 0123")]);
  await field(page, "Phone").fill("");
  await field(page, "Email").fill("ada@example.com");
  await field(page, "City").focus();
  await expectSaid(page, []);
});

test("on its way, and created; then that somebody has this email, and that nobody was created twice", async ({
  page,
}) => {
  await open(page);
  await field(page, "Email").fill("ada@example.com");
  await field(page, "First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [politely("Creating …"), politely(/^Contact created\. Ada Contact ID/)]);
  await page.keyboard.press("Enter");
  await field(page, "Email").fill("ada@example.com");
  await expectSaid(page, [politely(/Ada.* has this email/)]);
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [politely("Creating …"), atOnce(/is already in HighLevel/)]);
});

test("of several in a row: who was created, and who was not", async ({ page, desk }) => {
  await open(page);
  await createAndGoOn(page, "Ada");
  await expectSaid(page, [politely("Created: Ada.")]);
  await desk.sandbox.faults({ ...create, answer: { status: 422, body: { message: ["email must be"] } } });
  await createAndGoOn(page, "Grace");
  await expectSaid(page, [politely("Not created: Grace. It waits under “Today”.")]);
  await page.getByRole("button", { name: "Today: 2" }).click();
  await page.getByRole("button", { name: "Open in the form: Grace" }).click();
  await expectSaid(page, [
    atOnce("There is a problem HighLevel says: email must be"),
    politely("HighLevel did not take this contact. Nothing was created."),
  ]);
});

test("a file that was chosen, begins to go up and is there; not each step of it", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...upload, afterBytes: 100, delayMs: 1_500 });
  await open(page);
  await page.getByRole("group", { name: "Insurance card" }).locator("input[type=file]").setInputFiles(pdf);
  await expectSaid(page, [politely("card.pdf added.")]);
  await field(page, "First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [
    politely("Creating …"),
    politely(/^Contact created\. Ada/),
    politely(/^Files of Ada Attaching card\.pdf to “Insurance card” Cancel$/),
    politely(/^Files of Ada Attached to “Insurance card”: card\.pdf\./),
  ]);
});

test("HighLevel is busy, once and not each second", async ({ page, desk }) => {
  await desk.sandbox.faults({
    ...create,
    answer: { status: 429, headers: { "Retry-After": "2" }, body: {} },
  });
  await open(page);
  await field(page, "First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [
    politely("Creating …"),
    politely(/^Not created yet\. HighLevel is busy\./),
    politely("Creating …"),
    politely(/^Contact created\. Ada/),
  ]);
});

test("what stops somebody is said at once, and not by two", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, answer: { status: 401, body: { traceId: "t" } } });
  await open(page);
  await field(page, "First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [politely("Creating …"), atOnce(/^The form cannot reach HighLevel\./)]);
  await page.route("**/api/**", (route) => route.fulfill({ status: 401 }));
  await page.keyboard.press("Control+Enter");
  await expectSaid(page, [politely("Creating …"), atOnce(/^You are signed out\./)]);
});

test("a tag that was added or taken away, and how many choices there are", async ({ page }) => {
  await open(page);
  await field(page, "Tags").fill("walk in,");
  await expectSaid(page, [politely("walk in added")]);
  await page.getByRole("button", { name: "Remove walk in" }).click();
  await expectSaid(page, [politely("walk in removed")]);
  await field(page, "Tags").fill("re");
  await expectSaid(page, [politely("3 choices")]);
  await field(page, "Tags").fill("");
  await field(page, "Country").fill("united");
  await expectSaid(page, [politely("5 choices")]);
  await page.keyboard.press("Enter");
  await expectSaid(page, []);
});

test("a pin that was put in or taken out", async ({ page }) => {
  await open(page);
  await field(page, "City").fill("Hull");
  await page.keyboard.press("Alt+P");
  await expectSaid(page, [politely("“City” is pinned: kept for the next contact.")]);
  await page.keyboard.press("Alt+P");
  await expectSaid(page, [politely("“City” is no longer pinned.")]);
});

test("what was understood of a text, that it was filled in, and that the form was cleared", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Paste to fill" }).click();
  await field(page, "What you copied").fill("First name: Ada\nada@example.org");
  await expectSaid(page, [politely(/^\d answers were understood, \d lines? were not\.$/)]);
  await page.getByRole("button", { name: /^Fill in/ }).click();
  await expectSaid(page, [politely(/^\d fields filled in\. Undo Close$/)]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectSaid(page, []);
  await field(page, "Last name").fill("Lovelace");
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expectSaid(page, [politely(/^Cleared: .*Lovelace\. Undo/)]);
});

test("what was kept before a reload is told of", async ({ page }) => {
  await open(page);
  await field(page, "First name").fill("Ada");
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  await page.reload();
  await expectSaid(page, [politely(/^We kept what you typed at .*: Ada\./)]);
});

test("what came of a body that was filled in, once", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Fill from JSON" }).click();
  await field(page, "JSON or curl command").fill('{"firstName":"Ada","companyId":"c1"}');
  await page.getByRole("button", { name: "Fill the form" }).click();
  await expect(field(page, "First name")).toBeFocused();
  await expectSaid(page, [
    politely(/^1 field filled in from JSON\. Not in this form, and not sent companyId ?: "c1"/),
  ]);
});
