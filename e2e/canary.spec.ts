import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page, type Response } from "playwright/test";
import { browserFlags, findBrowser } from "../src/commands/browser.mjs";
import { expect, test } from "./desk";
import { pageHeaders } from "./pageHeaders";
import { watchBrowser } from "./secretsSeen";

const token = "pit-cafe0000-0000-4000-8000-0000c0ffee11";
/** Somebody whose every word stands nowhere else. */
const person = {
  "First name": "Quilloniana",
  "Last name": "Featherstonehaughly",
  Email: "reach.9931@canary.example",
  Phone: "+1 212-555-0187",
};
const traces = [
  "Quilloniana",
  "Featherstonehaughly",
  "reach.9931@canary.example",
  "2125550187",
  "212-555-0187",
];

/** Where a profile keeps what pages keep and what they were given; a browser's own history of forms is not the page's. */
const siteData =
  /(?:IndexedDB|Local Storage|Session Storage|Service Worker|Cookies|Cache|Cache_Data|databases|shared_proto_db|WebStorage)/;

test("after every outcome neither the token nor the person is anywhere that they do not belong", async ({
  desk,
  people,
}) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), "contact-desk-profile-"));
  const data = mkdtempSync(join(tmpdir(), "contact-desk-ledger-"));
  const gateway = await desk.start({
    HIGHLEVEL_BASE_URL: `${desk.url}/sandbox/highlevel`,
    HIGHLEVEL_LOCATION_ID: "practice",
    HIGHLEVEL_TOKEN: token,
    DATA_DIR: data,
  });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: browserFlags,
  });
  const watch = watchBrowser(context, people);
  const said: string[] = [];
  const asked: string[] = [];
  const given: Response[] = [];
  context.on("console", (message) => said.push(message.text()));
  context.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  context.on("response", (response) => given.push(response));
  const page = await context.newPage();
  await page.goto(gateway.url);

  await meetEveryOutcome(page, desk.sandbox);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
  );
  const refusals = await Promise.all([
    fetch(`${gateway.url}/api/session`),
    fetch(`${gateway.url}/nowhere?${person.Email}`),
    fetch(`${gateway.url}/api/contacts`, {
      method: "POST",
      headers: { ...pageHeaders, "Content-Type": "application/json" },
      body: JSON.stringify(person),
    }),
  ]);
  const errors = await Promise.all(refusals.map((each) => each.text()));
  const answers = await Promise.all(
    given.map(async (each) => [new URL(each.url()).pathname, await each.text().catch(() => "")] as const),
  );
  expect(await watch.tokens()).toEqual([]);
  await context.close();
  await gateway.end();

  // Who the gateway found in HighLevel may be named where it is asked for one.
  const mayName = /^\/api\/(?:contacts|submissions)(?:\/|$)/;
  const strays = answers.filter(([path]) => !mayName.test(path)).map(([, text]) => text);
  const tellings = [gateway.printed(), stored, ...said, ...errors, ...strays];
  expect(answers.length).toBeGreaterThan(30);
  expect(tellings.filter((text) => holds(text, [token, ...traces]))).toEqual([]);
  // A look-up by email or phone has these in its address, and no name.
  expect(asked.filter((url) => holds(url, [token, ...traces.slice(0, 2)]))).toEqual([]);

  expect(filesWith(profile, /./, [token])).toEqual([]);
  expect(filesWith(profile, siteData, traces)).toEqual([]);
  expect(filesWith(data, /./, [token, ...traces])).toEqual([]);
  const dist = fileURLToPath(new URL("../dist", import.meta.url));
  expect(filesWith(dist, /./, [token, ...traces])).toEqual([]);
  // They were looked into: names that do stand there are found.
  expect(filesWith(profile, siteData, ["contact-desk"])).toEqual(
    expect.arrayContaining([expect.stringContaining("IndexedDB")]),
  );
  expect(filesWith(data, /./, ["practice"])).not.toEqual([]);

  for (const folder of [profile, data]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

type Sandbox = Parameters<Parameters<typeof test>[2]>[0]["desk"]["sandbox"];

const create = { method: "POST", path: "/contacts/" };

/** From refused to created, with files, to somebody who is there already, and a page that is loaded again. */
async function meetEveryOutcome(page: Page, sandbox: Sandbox) {
  const press = () => page.keyboard.press("Control+Enter");
  const sees = (words: string) => expect(page.getByText(words).first()).toBeVisible({ timeout: 20_000 });
  await type(page);

  await sandbox.faults({
    ...create,
    answer: { status: 401, body: { message: "Invalid Private Integration token" } },
  });
  await press();
  await sees("Code token-refused");

  const message = ["email must be an email"];
  await sandbox.faults({ ...create, answer: { status: 422, body: { statusCode: 422, message } } });
  await press();
  await sees("HighLevel says: email must be an email");
  await type(page);

  await sandbox.settings({ searchLagMs: 600_000 });
  const card = page.getByRole("group", { name: "Insurance card" });
  const buffer = Buffer.from(`%PDF-1.4\n${person["Last name"]}`);
  await card
    .locator("input[type=file]")
    .setInputFiles({ name: `${person["First name"]}.pdf`, mimeType: "application/pdf", buffer });
  const busy = { status: 429, headers: { "Retry-After": "1" }, body: {} };
  await sandbox.faults(
    { ...create, answer: busy },
    { ...create, first: "process", answer: { status: 500, body: { statusCode: 500 } } },
  );
  await press();
  await sees("HighLevel is busy");
  await sees("We do not know yet if this contact was created.");
  await sandbox.settings({ searchLagMs: 0 });
  await page.getByRole("button", { name: "Check again" }).click();
  await sees("Contact created.");
  await sees("Attached to “Insurance card”");

  await page.getByRole("button", { name: "Add another" }).click();
  await type(page);
  await sees("has this email");
  await press();
  await sees("is already in HighLevel");

  const other = { ...person, Email: `other.${person.Email}`, Phone: "" };
  await type(page, other);
  await sandbox.faults({ ...create, first: "process", cut: true });
  await press();
  await sees("Contact created.");

  await page.getByRole("button", { name: "Add another" }).click();
  await type(page, { ...other, Email: `third.${person.Email}` });
  await sees("Kept on this computer");
  await page.reload();
  await sees("We kept what you typed");
  await page.getByRole("button", { name: "Continue" }).first().click();
  await expect(page.getByLabel("First name")).toHaveValue(person["First name"]);
}

async function type(page: Page, answers: { [label: string]: string } = person) {
  for (const [label, text] of Object.entries(answers)) {
    await page.getByLabel(label, { exact: true }).fill(text);
    await page.keyboard.press("Tab");
  }
}

/** The files below a folder, of whose path a part fits, that hold one of the texts in one of a browser's two spellings. */
function filesWith(folder: string, path: RegExp, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => path.test(relative(folder, file)))
    .filter((file) => {
      const bytes = readFileSync(file);
      return (
        holds(bytes.toString("latin1"), texts) || holds(bytes.toString("latin1").replaceAll("\0", ""), texts)
      );
    })
    .map((file) => relative(folder, file));
}

function holds(text: string, texts: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return texts.some((each) => lower.includes(each.toLowerCase()));
}
