import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./desk";

const token = "pit-11111111-2222-4333-8444-555555555555";
const otherToken = "pit-99999999-2222-4333-8444-555555555555";

test("says on the page that it is for practice, and for which location", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("Practice: nothing goes to HighLevel")).toBeVisible();
  await expect(page.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(page.getByLabel("Location")).toHaveCount(0);
});

test("with a location and its token it talks to HighLevel, and no longer says practice", async ({
  page,
  desk,
}) => {
  const gateway = await desk.start({
    HIGHLEVEL_BASE_URL: `${desk.url}/sandbox/highlevel`,
    HIGHLEVEL_APP_URL: "https://crm.example.org",
    HIGHLEVEL_LOCATION_ID: "practice",
    HIGHLEVEL_TOKEN: ` ${token}\n`,
  });
  await page.goto(gateway.url);
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  await expect(page.getByText("Practice: nothing goes to HighLevel")).toHaveCount(0);

  const [contact] = await desk.sandbox.contacts();
  await expect(page.getByRole("link", { name: "Open in HighLevel" })).toHaveAttribute(
    "href",
    `https://crm.example.org/v2/location/practice/contacts/detail/${contact?.id}`,
  );
});

test("of several locations one is picked, and its contact goes there", async ({ page, desk }) => {
  const folder = mkdtempSync(join(tmpdir(), "locations-"));
  writeFileSync(join(folder, "one.token"), `${token}\n`);
  writeFileSync(join(folder, "two.token"), otherToken);
  writeFileSync(
    join(folder, "locations.json"),
    JSON.stringify([
      { id: "practice", name: "Harbour Street", tokenFile: "one.token" },
      { id: "practice-2", name: "Hafen Praxis", tokenFile: "two.token" },
    ]),
  );
  const gateway = await desk.start({
    HIGHLEVEL_BASE_URL: `${desk.url}/sandbox/highlevel`,
    HIGHLEVEL_LOCATIONS_FILE: join(folder, "locations.json"),
  });
  await page.goto(gateway.url);
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Location").selectOption("Hafen Praxis");
  await expect(page.getByRole("region", { name: "The body as JSON" })).toContainText('"practice-2"');
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect((await desk.sandbox.contacts()).map(({ locationId }) => locationId)).toEqual(["practice-2"]);
  rmSync(folder, { recursive: true });
});

test("the address chooses among several locations", async ({ page, desk }) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice,practice-2" });
  await page.goto(`${gateway.url}/?location=practice-2`);
  await expect(page.getByLabel("Location")).toHaveValue("practice-2");
});

test("a phone without + is read as one of the location's country, until the address has one", async ({
  page,
  desk,
}) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice-2" });
  await page.goto(gateway.url);
  await page.getByLabel("Phone", { exact: true }).fill("030 901820");
  await expect(page.getByText("Will be sent as +4930901820 (Germany)")).toBeVisible();
  await page.getByLabel("Country").fill("Austria");
  await page.getByLabel("Country").press("Tab");
  await expect(page.getByText("Will be sent as +4330901820 (Austria)")).toBeVisible();
});
