import type { Page } from "playwright/test";
import { expect, test } from "./desk";

const create = { method: "POST", path: "/contacts/" };

/** How HighLevel answers, and what the person then reads. */
const answers = [
  {
    name: "a token that is wrong, rotated or expired",
    answer: {
      status: 401,
      body: { statusCode: 401, message: "Invalid Private Integration token", traceId: "t-1" },
    },
    words: ["The form cannot reach HighLevel. Your entry is kept.", "Code token-refused", "Trace ID t-1"],
  },
  {
    name: "a missing scope",
    answer: {
      status: 401,
      body: { statusCode: 401, message: "The token is not authorized for this scope." },
    },
    words: ["Code scope-missing", "contacts.write"],
  },
  {
    name: "a missing version header",
    answer: { status: 401, body: { statusCode: 401, message: "version header was not found." } },
    words: ["Code version-missing"],
  },
  {
    name: "an agency's token",
    answer: { status: 401, body: { statusCode: 401, message: "Token's user type mismatch!" } },
    words: ["Code agency-token", "One of the sub-account is needed."],
  },
  {
    name: "a 401 without a reason",
    answer: { status: 401, body: { statusCode: 401 } },
    words: ["Code unauthorised"],
  },
  {
    name: "no access to the location",
    answer: {
      status: 403,
      body: { statusCode: 403, message: "The token does not have access to this location." },
    },
    words: ["Code no-location"],
  },
  {
    name: "an edge's own 403 page",
    answer: { status: 403, headers: { "content-type": "text/html" }, body: "<h1>Forbidden</h1>" },
    words: ["Code not-highlevel"],
  },
  {
    name: "nothing at the address",
    answer: { status: 404, body: { statusCode: 404, message: "Cannot POST /contacts/" } },
    words: ["Code not-found"],
  },
  {
    name: "a failure of the server",
    answer: { status: 500, body: { statusCode: 500, message: "Internal server error", traceId: "t-5" } },
    words: ["We do not know yet if this contact was created. Do not type it again.", "Trace ID t-5"],
  },
  {
    name: "a bad gateway in HTML",
    answer: { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" },
    words: ["We do not know yet if this contact was created."],
  },
  {
    name: "a success that is no JSON",
    answer: { status: 201, headers: { "content-type": "text/html" }, body: "<p>Welcome to the hotel" },
    words: ["We do not know yet if this contact was created."],
  },
  {
    name: "a refusal in one sentence that names no field",
    answer: { status: 422, body: { statusCode: 422, message: "Unprocessable", traceId: "t-7" } },
    words: [
      "HighLevel did not take this contact. Nothing was created.",
      "HighLevel says: Unprocessable",
      "Trace ID t-7",
    ],
  },
  {
    name: "a plain bad request",
    answer: { status: 400, body: { statusCode: 400, message: "Something is off" } },
    words: ["HighLevel says: Something is off"],
  },
];

for (const { name, answer, words } of answers) {
  test(`says what it means when HighLevel answers with ${name}, and keeps what was typed`, async ({
    page,
    desk,
  }) => {
    await desk.sandbox.faults({ ...create, answer });
    await page.goto("/");
    await typeAda(page);
    await page.getByRole("button", { name: "Create contact" }).click();
    for (const word of words) await expect(page.getByText(word).first()).toBeVisible({ timeout: 10_000 });
    await expectAda(page);
    expect(await creates(desk)).toHaveLength(1);
  });
}

test("puts what HighLevel says of a field at that field and into the summary", async ({ page, desk }) => {
  const message = ["email must be an email", "dndSettings.Call.status must be one of the following values"];
  await desk.sandbox.faults({ ...create, answer: { status: 422, body: { statusCode: 422, message } } });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();

  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  const email = page.getByLabel("Email", { exact: true });
  await expect(email).toHaveAttribute("aria-invalid", "true");
  await expect(email).toHaveAccessibleDescription(/HighLevel says: email must be an email/);
  await page.getByRole("link", { name: "HighLevel says: email must be an email" }).click();
  await expect(email).toBeFocused();
  await email.press("End");
  await email.pressSequentially(".uk");
  await expect(email).not.toHaveAttribute("aria-invalid");
});

test("puts a custom field's refusal at the row with its id", async ({ page, desk }) => {
  const message = 'Invalid Custom Field Value "blue" for "colour-field"';
  await desk.sandbox.faults({ ...create, answer: { status: 400, body: { statusCode: 400, message } } });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Add a field by ID" }).click();
  await page.getByLabel("Field ID").fill("colour-field");
  await page.getByLabel("Value").fill("blue");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByLabel("Value")).toHaveAccessibleDescription(/Invalid Custom Field Value/);
});

test("says who is there already, with a way to open it and one to change what was typed", async ({
  page,
  desk,
}) => {
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create and add another" }).click();
  await expect(page.getByText("Created: Ada Lovelace.")).toBeVisible();
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();

  const sentence = `Ada Lovelace is already in HighLevel, with the same email ${adasEmail()}. Nothing was changed.`;
  await expect(page.getByText(sentence)).toBeVisible();
  const [contact] = await desk.sandbox.contacts();
  await expect(page.getByRole("link", { name: "Open", exact: true })).toHaveAttribute(
    "href",
    `/sandbox/contacts/${contact?.id}`,
  );
  await expectAda(page);
  await page.getByRole("button", { name: "Change what I typed" }).click();
  await expect(page.getByLabel("Email", { exact: true })).toBeFocused();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("waits when HighLevel is busy, says so, and sends again by itself", async ({ page, desk }) => {
  const busy = { status: 429, headers: { "Retry-After": "2" }, body: { statusCode: 429 } };
  await desk.sandbox.faults({ ...create, answer: busy, times: 2 });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("Not created yet. HighLevel is busy.")).toBeVisible();
  await expect(page.getByText(/Trying again in [12] s/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible({ timeout: 15_000 });
  expect(await creates(desk)).toHaveLength(3);
});

test("stops waiting when asked to, and sends nothing more", async ({ page, desk }) => {
  const busy = { status: 429, headers: { "Retry-After": "2" }, body: {} };
  await desk.sandbox.faults({ ...create, answer: busy, times: 5 });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Not created. Your entry is kept.")).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(await creates(desk)).toHaveLength(1);
  await expectAda(page);
});

test("gives up waiting after three times and says so", async ({ page, desk }) => {
  const busy = { status: 429, headers: { "Retry-After": "1" }, body: {} };
  await desk.sandbox.faults({ ...create, answer: busy, times: 9 });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("HighLevel is still busy.")).toBeVisible({ timeout: 20_000 });
  expect(await creates(desk)).toHaveLength(4);
});

test("a connection that is cut after the contact was made is no riddle: it is found, and is there once", async ({
  page,
  desk,
}) => {
  await desk.sandbox.faults({ ...create, first: "process", cut: true });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await creates(desk)).toHaveLength(1);
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("does not claim to know while HighLevel's search is behind; nothing is sent again, and checking finds it", async ({
  page,
  desk,
}) => {
  await desk.sandbox.settings({ searchLagMs: 600_000 });
  await desk.sandbox.faults({ ...create, first: "process", cut: true });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("We do not know yet if this contact was created.")).toBeVisible({
    timeout: 10_000,
  });
  await expect(page.getByRole("link", { name: "Look in HighLevel" })).toBeVisible();

  await page.keyboard.press("Control+Enter");
  expect(await creates(desk)).toHaveLength(1);
  await desk.sandbox.settings({ searchLagMs: 0 });
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
});

test("says that nothing was found when checking finds nothing", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, cut: true });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByText("HighLevel does not show it so far.")).toBeVisible();
  await expect(page.getByRole("button", { name: "It is not there: create it" })).toBeHidden();
});

test("does not know after 25 seconds without an answer", async ({ page, desk }) => {
  test.setTimeout(60_000);
  await desk.sandbox.faults({ ...create, delayMs: 40_000 });
  await page.goto("/");
  await typeAda(page);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("Creating …")).toBeVisible();
  await expect(page.getByText("We do not know yet if this contact was created.")).toBeVisible({
    timeout: 35_000,
  });
  await expectAda(page);
});

test("sends nothing while offline, and asks once the network is back", async ({ page, desk, context }) => {
  await page.goto("/");
  await typeAda(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(
    page.getByText("Not created. You are offline. Your entry is kept on this computer."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Create when online" })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText("The connection is back: create the contact now?")).toBeVisible();
  expect(await creates(desk)).toHaveLength(0);
  await page.getByRole("status").getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
});

test("says so when the gateway is gone, and keeps what was typed", async ({ page, desk }) => {
  const gateway = await desk.start({});
  await page.goto(gateway.url);
  await typeAda(page);
  await page.waitForLoadState("networkidle");
  await gateway.end();
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("We do not know yet if this contact was created.")).toBeVisible({
    timeout: 10_000,
  });
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByText("HighLevel could not be asked just now.")).toBeVisible();
  await expectAda(page);
});

test("says that somebody is signed in but not on the list, with details to copy", async ({ page, desk }) => {
  await page.goto("/");
  await typeAda(page);
  await page.waitForLoadState("networkidle");
  const json = { gateway: "not-allowed", message: "…" };
  await page.route("**/api/**", (route) => route.fulfill({ status: 403, json }));
  await page.getByRole("button", { name: "Create contact" }).click();
  const outcome = page.getByRole("alert").filter({ hasText: "Code not-allowed" });
  await expect(outcome).toContainText("You are signed in, but you are not on the list");
  await expect(outcome.getByRole("button", { name: "Copy details" })).toBeVisible();
  await expect(page.getByText("You are signed in, but you are not on the list")).toHaveCount(1);
  await expectAda(page);
  expect(await creates(desk)).toHaveLength(0);
});

test("what was not sent, since somebody was signed out, can be cleared and had back", async ({
  page,
  desk,
}) => {
  await page.goto("/");
  await typeAda(page);
  await page.route("**/api/contacts?**", (route) => route.fulfill({ status: 401 }));
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("You are signed out. Nothing was sent.")).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("Cleared: Ada Lovelace.")).toBeVisible();
  await expect(page.getByText("We do not know yet")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectAda(page);
  expect(await creates(desk)).toHaveLength(0);
});

/** Each test has an Ada of its own: of whom nobody knows whether they were created, nobody else is created meanwhile. */
function adasEmail(): string {
  return `ada-${test.info().testId}@example.com`;
}

async function typeAda(page: Page) {
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Last name").fill("Lovelace");
  await page.getByLabel("Email", { exact: true }).fill(adasEmail());
  await page.getByLabel("City").fill("London");
}

async function expectAda(page: Page) {
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await expect(page.getByLabel("Last name")).toHaveValue("Lovelace");
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue(adasEmail());
  await expect(page.getByLabel("City")).toHaveValue("London");
}

async function creates(desk: { sandbox: { requests(): Promise<{ method: string }[]> } }) {
  return (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
}

test("what is cleared can be had back though the gateway has told nothing yet", async ({ page }) => {
  await page.route("**/api/session", (route) => route.abort());
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
});
