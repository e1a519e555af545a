import AxeBuilder from "@axe-core/playwright";
import type { Page, Request } from "playwright/test";
import { expect, test } from "./desk";

const locationId = "ve9EPM428h8vShlRW1KT";
const token = "pit-01234567-89ab-cdef-0123-456789abcdef";

type Answer = { status: number; json: object };

const north = { id: locationId, name: "North Clinic" };

const connected: Answer = { status: 200, json: { location: north } };

/** A gateway that lets people connect their own location, and takes a token as it is told to. */
async function letConnect(page: Page) {
  const asked: Request[] = [];
  let answer = connected;
  let isConnected = false;
  await page.route("**/api/session", async (route) => {
    const session = await (await route.fetch()).json();
    const own = { practice: false, appUrl: "https://crm.example", locations: [north] };
    await route.fulfill({ json: { ...session, ...(isConnected && own), own: { connected: isConnected } } });
  });
  await page.route("**/api/connection", async (route) => {
    asked.push(route.request());
    const isOver = route.request().method() === "DELETE";
    if (isOver) isConnected = false;
    else isConnected = answer.status === 200;
    await route.fulfill(isOver ? { json: {} } : answer);
  });
  return {
    bodies: () => asked.filter((each) => each.method() === "POST").map((each) => each.postData()),
    answers(next: Answer) {
      answer = next;
    },
  };
}

const open = (page: Page) => page.getByRole("button", { name: "Connect HighLevel" }).click();
const id = (page: Page) => page.getByLabel("Location ID");
const secret = (page: Page) => page.getByLabel("Private Integration token");
const refusal = (gateway: string, status = 422): Answer => ({ status, json: { gateway, message: "…" } });

test("connects a location, with what was typed still in the form, and disconnects it", async ({ page }) => {
  const gateway = await letConnect(page);
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await open(page);
  await expect(id(page)).toBeFocused();
  await id(page).fill(` ${locationId}\n`);
  await secret(page).fill(`${token.slice(0, 12)} ${token.slice(12)}\t`);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("banner")).toContainText("North Clinic");
  await expect(page.getByText("Practice: nothing goes to HighLevel")).toBeHidden();
  const disconnect = page.getByRole("button", { name: "Disconnect" });
  await expect(disconnect).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Connected to North Clinic." })).toBeAttached();
  expect(gateway.bodies()).toEqual([JSON.stringify({ locationId, token })]);
  await expect(page.getByLabel("First name")).toHaveValue("Ada");

  // It is kept for that location from now on, and offered only there.
  await expect.poll(() => keptFor(page)).toEqual([locationId]);
  await page.reload();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await disconnect.click();
  await expect(page.getByRole("banner")).toContainText("Harbour Street Clinic");
  await expect(page.getByLabel("First name")).toHaveValue("");
  await expect(page.getByText("We kept what you typed")).toHaveCount(0);
  await open(page);
  await expect(secret(page)).toHaveValue("");
  await id(page).fill(locationId);
  await secret(page).fill(token);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^We kept what you typed at .*: Ada\./)).toBeVisible();
});

test("the token is in the dialog, and nowhere else", async ({ page }) => {
  const gateway = await letConnect(page);
  gateway.answers(refusal("token-unknown"));
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await open(page);
  await id(page).fill(locationId);
  await expect(secret(page)).toHaveAttribute("type", "password");
  await secret(page).fill(token);
  await page.getByLabel("Show the token").check();
  await expect(secret(page)).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(secret(page)).toHaveAccessibleDescription(/HighLevel does not know this token/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Connect HighLevel" })).toBeFocused();

  expect(await page.content()).not.toContain("pit-");
  expect(page.url()).not.toContain("pit-");
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain("pit-");
  await open(page);
  await expect(secret(page)).toHaveValue("");
  await expect(secret(page)).toHaveAttribute("type", "password");
  await expect(id(page)).toHaveValue("");
});

test("what is plainly wrong is said at its field before anything is sent", async ({ page }) => {
  const gateway = await letConnect(page);
  await page.goto("/");
  await open(page);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(id(page)).toBeFocused();
  await expect(id(page)).toHaveAccessibleDescription(/Enter a location ID, like/);
  await id(page).fill(locationId);
  await secret(page).fill("pit-0123");
  await page.keyboard.press("Enter");
  await expect(secret(page)).toBeFocused();
  await expect(secret(page)).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert")).toHaveText(/^Enter the whole token/);
  await expect(id(page)).not.toHaveAttribute("aria-invalid");
  expect(gateway.bodies()).toEqual([]);
});

const atFields = [
  ["bad-location-id", 400, "location", "Enter a location ID"],
  ["token-elsewhere", 422, "location", "The token does not open this location."],
  ["bad-token", 400, "token", "Enter the whole token"],
  ["token-unknown", 422, "token", "Create another one, and paste it here"],
  ["token-agency", 422, "token", "This is an agency’s token."],
  ["token-scope", 422, "token", "it needs View Contacts, Edit Contacts and View Locations"],
] as const;

test("each refusal is said at the field that it concerns, with what to do", async ({ page }) => {
  const gateway = await letConnect(page);
  await page.goto("/");
  await open(page);
  await id(page).fill(locationId);
  await secret(page).fill(token);
  for (const [code, status, field, words] of atFields) {
    gateway.answers(refusal(code, status));
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    const [concerned, other] = field === "location" ? [id(page), secret(page)] : [secret(page), id(page)];
    await expect(concerned).toHaveAccessibleDescription(new RegExp(words));
    await expect(concerned).toBeFocused();
    await expect(other).not.toHaveAttribute("aria-invalid");
  }
  await expect(secret(page)).toHaveValue(token);
});

test("what concerns neither field stands above them", async ({ page }) => {
  const gateway = await letConnect(page);
  await page.goto("/");
  await open(page);
  await id(page).fill(locationId);
  await secret(page).fill(token);
  for (const [code, words] of [
    ["not-secure", "A token is taken only over https"],
    ["too-many", "That was tried too often."],
    ["something-newer", "The server of this form could not be asked."],
  ] as const) {
    gateway.answers(refusal(code, 403));
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.locator("#connect-problem")).toContainText(words);
    await expect(page.locator("#connect-problem")).toBeFocused();
  }
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
});

test("closed while it is asked, nothing comes of it", async ({ page }) => {
  await letConnect(page);
  await page.route("**/api/connection", () => {});
  await page.goto("/");
  await open(page);
  await id(page).fill(locationId);
  await secret(page).fill(token);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Connecting …" })).toHaveAttribute("aria-busy", "true");
  const given = page.waitForEvent("requestfailed");
  await page.getByRole("button", { name: "Cancel" }).click();
  await given;
  await expect(page.getByRole("button", { name: "Connect HighLevel" })).toBeFocused();
});

for (const width of [1440, 320]) {
  test(`axe finds nothing in the dialog, with an error in it, at ${width} px`, async ({ page }) => {
    await letConnect(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    await open(page);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(id(page)).toHaveAttribute("aria-invalid", "true");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id: rule }) => rule)).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("where nobody may connect one, there is no button", async ({ page }) => {
  await page.route("**/api/session", async (route) => {
    const { own: _, ...session } = await (await route.fetch()).json();
    await route.fulfill({ json: session });
  });
  await page.goto("/");
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("button", { name: "Connect HighLevel" })).toHaveCount(0);
});

test("a token that HighLevel knows opens its location, in a cookie that scripts do not see, until it is disconnected", async ({
  page,
  desk,
  context,
}) => {
  const gateway = await desk.start({ HIGHLEVEL_BASE_URL: `${desk.url}/sandbox/highlevel` });
  await page.goto(gateway.url);
  await page.getByLabel("First name").fill("Ada");
  await open(page);
  await id(page).fill("practice-2");
  await page.getByLabel("Private Integration token").fill(`${token}\n`);
  await page.getByRole("button", { name: "Connect", exact: true }).click();

  await expect(page.getByText("Hafen Praxis", { exact: true })).toBeVisible();
  await expect(page.getByText("Practice: nothing goes to HighLevel")).toBeHidden();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  expect(await context.cookies()).toMatchObject([
    { name: "__Host-contact-desk", httpOnly: true, secure: true, sameSite: "Strict", path: "/" },
  ]);
  expect(await page.evaluate(() => document.cookie)).toBe("");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await desk.sandbox.contacts()).toMatchObject([{ locationId: "practice-2", firstName: "Ada" }]);

  await page.reload();
  await expect(page.getByText("Hafen Praxis", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByText("Practice: nothing goes to HighLevel")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

/** The locations of what is kept on this computer. */
function keptFor(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("contact-desk");
        opening.onerror = reject;
        opening.onsuccess = () => {
          const rows = opening.result.transaction("entries").objectStore("entries").getAll();
          rows.onsuccess = () => resolve(rows.result.map((row) => row.locationId));
          opening.result.close();
        };
      }),
  );
}
