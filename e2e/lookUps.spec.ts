import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import type { SandboxControl } from "./sandboxControl";

type Fault = Parameters<SandboxControl["faults"]>[0];

const missingScope = { message: "The token is not authorized for this scope." };

/** Each way in which a look-up can break, and what the page says then. */
const ways: readonly { way: string; fault: Omit<Fault, "path">; why: RegExp }[] = [
  {
    way: "scope missing",
    fault: { answer: { status: 401, body: missingScope } },
    why: /The scope .* is missing/,
  },
  {
    way: "401",
    fault: { answer: { status: 401, body: { message: "Invalid Private Integration token" } } },
    why: /does not know the token/,
  },
  {
    way: "403",
    fault: { answer: { status: 403, body: { message: "The token does not have access to this location." } } },
    why: /no access to this location/,
  },
  {
    way: "429",
    // Long enough to be seen, before it is asked again by itself.
    fault: { answer: { status: 429, body: {}, headers: { "retry-after": "5" } } },
    why: /HighLevel is busy/,
  },
  {
    way: "500",
    fault: { answer: { status: 500, body: { message: "x" } } },
    why: /did not answer as it should/,
  },
  {
    way: "HTML",
    fault: { answer: { status: 502, body: "<p>Bad gateway" } },
    why: /did not answer as it should/,
  },
  { way: "slow", fault: { delayMs: 9_000 }, why: /HighLevel is slow/ },
  { way: "cut off", fault: { cut: true }, why: /cannot be reached/ },
];

/** Each look-up: the path at HighLevel, the scope that it needs, and how one goes on by hand. */
const lookUps: readonly {
  list: string;
  path: string;
  scope: string;
  without: string;
  goOn(page: Page): Promise<void>;
  sent: object;
}[] = [
  {
    list: "custom fields",
    path: "/customFields",
    scope: "locations/customFields.readonly",
    without: "No list of custom fields: add them by ID.",
    async goOn(page) {
      await page.getByRole("button", { name: "Add a field by ID" }).click();
      await page.getByLabel("Field ID").fill("cA1xPt7RkWn3LmZv9BqY");
      await page.getByLabel("Value").fill("Rosie");
    },
    sent: { customFields: [{ id: "cA1xPt7RkWn3LmZv9BqY", field_value: "Rosie" }] },
  },
  {
    list: "people",
    path: "/users",
    scope: "users.readonly",
    without: "No list of people: type the user’s ID.",
    goOn: (page) => page.getByLabel("Assigned to").fill("uR2pEj6ZsUd4HyTk9FnG"),
    sent: { assignedTo: "uR2pEj6ZsUd4HyTk9FnG" },
  },
  {
    list: "tags",
    path: "/tags",
    scope: "locations/tags.readonly",
    without: "No list of tags: type them in full.",
    goOn: (page) => page.getByLabel("Tags", { exact: true }).fill("vip,"),
    sent: { tags: ["vip"] },
  },
  {
    list: "time zones",
    path: "/timezones",
    scope: "locations.readonly",
    without: "No list from HighLevel: these zones are the browser’s.",
    goOn: (page) => page.getByLabel("Time zone").fill("Europe/Berlin"),
    sent: { timezone: "Europe/Berlin" },
  },
  {
    list: "the location itself",
    path: "/locations/practice",
    scope: "locations.readonly",
    without: "Where this location is, is not known: phone numbers need their +, or a country.",
    goOn: (page) => page.getByLabel("Phone", { exact: true }).fill("+1 207 555 0142"),
    sent: { phone: "+12075550142" },
  },
];

for (const { list, path, scope, without, goOn, sent } of lookUps) {
  for (const { way, fault, why } of ways) {
    // Each way of breaking once, and each look-up once, in every `npm test`.
    const tag = list === lookUps[0]?.list || way === "scope missing" ? [] : "@every";
    test(`${list}, ${way}: the rest works, one line says why, and it goes on by hand`, { tag }, async ({
      page,
      desk,
    }) => {
      // The location's own path is a part of the others': the ones before it are answered as they should be.
      const before = path === "/locations/practice" ? ["/customFields", "/tags", "/timezones"] : [];
      await desk.sandbox.faults(...before.map((other) => ({ path: other, method: "GET", times: 4 })), {
        ...fault,
        path,
        method: "GET",
        times: way === "429" ? 1 : 4,
      });
      await page.goto("/");
      await page.getByLabel("First name").fill("Ada");
      const line = page.getByText(without);
      await expect(line).toBeVisible({ timeout: 8_000 });
      await expect(line).toHaveText(why);
      if (way === "scope missing") await expect(line).toContainText(scope);
      await goOn(page);
      await page.keyboard.press("Control+Enter");
      await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
      const [request] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
      expect(JSON.parse(request?.body ?? "")).toEqual({ firstName: "Ada", locationId: "practice", ...sent });
    });
  }
}

test("a busy HighLevel is asked again by itself, and a broken one when somebody says so", async ({
  page,
  desk,
}) => {
  await desk.sandbox.faults(
    { path: "/tags", method: "GET", answer: { status: 429, body: {}, headers: { "retry-after": "2" } } },
    { path: "/users", method: "GET", answer: { status: 500, body: {} } },
  );
  await page.goto("/");
  await expect(page.getByText("No list of tags")).toBeVisible();
  await expect(page.getByText("No list of people")).toBeVisible();
  await expect(page.getByText("No list of tags")).toBeHidden({ timeout: 8_000 });
  const line = page.getByText("No list of people");
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(line).toBeHidden();
  await page.getByLabel("Assigned to").fill("Priya");
  await expect(page.getByRole("option", { name: "Priya Raman" })).toBeVisible();
});
