import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { patience } from "./clerk";
import type { FaultDesk } from "./faultDesk";
import { expect, test } from "./faultTest";
import { naughtyDuplicate, naughtyEndings, naughtyFields, naughtyLocation } from "./naughtyAnswers";
import { naughtyStrings } from "./naughtyStrings";
import { expectOnlyShown, watchPage } from "./nothingActs";
import { somebody } from "./person";

/** How many strings a location has. */
const atOnce = 60;

test("naughty strings in every answer of HighLevel", async ({ clerk, desk, page }) => {
  test.setTimeout(600_000);
  const expectQuiet = await watchPage(page);
  const url = await startCalled(
    desk,
    naughtyStrings.filter((text) => text.trim() !== ""),
  );
  for (let first = 0; first < naughtyStrings.length; first += atOnce) {
    const strings = naughtyStrings.slice(first, first + atOnce);
    await desk.sandbox.faults(...naughtyLocation(strings));
    await page.goto(url);
    await canBeAnswered(page, strings);
    await desk.sandbox.faults(naughtyDuplicate(strings), ...naughtyEndings(strings));
    await endsAsSaid(page);
    await desk.sandbox.behave();
  }

  await clerk.opens(url);
  await clerk.types(somebody("Quillon", "Lovelace", "reach.98@example.com", "+1 207 555 0143"));
  await clerk.creates();
  await clerk.sees("saved");
  await expectQuiet();
});

/** Starts a gateway that has locations of these names, of which the first is the one to practise on. */
async function startCalled(desk: FaultDesk, names: readonly string[]): Promise<string> {
  const file = join(desk.folder, "locations.json");
  const ids = names.map((name, place) => ({
    id: place === 0 ? "practice" : `other-${place}`,
    name,
    tokenFile: "token",
  }));
  writeFileSync(join(desk.folder, "token"), desk.token);
  writeFileSync(file, JSON.stringify(ids));
  const one = { HIGHLEVEL_LOCATION_ID: "", HIGHLEVEL_LOCATION_NAME: "", HIGHLEVEL_TOKEN: "" };
  await desk.start({ ...one, HIGHLEVEL_LOCATIONS_FILE: file });
  return desk.url;
}

/** Every field is there, and what is chosen goes back as HighLevel has it, character for character. */
async function canBeAnswered(page: Page, strings: readonly string[]) {
  const fields = naughtyFields(strings).filter(({ name }) => name !== "");
  const last = fields.at(-1)?.id ?? "";
  await expect(page.locator(`[id^="ofLocation.id-${last}"]`).first()).toBeAttached({ timeout: patience });
  await expectOnlyShown(page);
  await page.getByLabel("First name", { exact: true }).fill("Quillon");
  const chosen = await page.evaluate(chooseInPage);
  expect(chosen.sort(), "fields that are there").toEqual(fields.map(({ id }) => id).sort());

  for (const label of ["Assigned to", "Time zone"]) {
    await page.getByLabel(label, { exact: true }).click();
    await expect(page.getByRole("option").nth(9)).toBeAttached();
    await expectOnlyShown(page);
    await page.keyboard.press("Escape");
  }
  await page.getByLabel("Tags", { exact: true }).fill("a");
  await expectOnlyShown(page);
  await page.getByLabel("Tags", { exact: true }).fill("");

  const sent = fields
    .filter(({ dataType }) => ["RADIO", "CHECKBOX", "MULTIPLE_OPTIONS"].includes(dataType))
    .map(({ id, dataType, picklistOptions: options }) => ({
      id,
      field_value: dataType === "RADIO" ? options[0] : options,
    }));
  await expect
    .poll(async () => JSON.parse(await page.getByRole("region", { name: "The body as JSON" }).innerText()))
    .toEqual({ firstName: "Quillon", locationId: "practice", customFields: expect.arrayContaining(sent) });
}

/** Chooses every option there is, and tells for which fields there is something on the page. Runs in the page. */
function chooseInPage(): string[] {
  const boxes = document.querySelectorAll<HTMLElement>("[id^='ofLocation.'][type=checkbox]");
  for (const box of boxes) box.click();
  const first = document.querySelectorAll<HTMLElement>("[id^='ofLocation.'][id$='-0'][type=radio]");
  for (const radio of first) radio.click();
  const ids = [...document.querySelectorAll("[id^='ofLocation.']")].map(
    ({ id }) => /id-(naughty\d+)/.exec(id)?.[1],
  );
  return [...new Set(ids)].filter((id) => id !== undefined);
}

/** What HighLevel says of the email, and then of three creates. */
async function endsAsSaid(page: Page) {
  await page.getByLabel("Email", { exact: true }).fill("somebody@example.com");
  await expect(page.locator("[data-duplicate=email]")).toBeVisible();
  await expectOnlyShown(page);
  for (const said of [/^There is a problem$/, /is already in HighLevel/, /^Contact created\.$/]) {
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(said).first()).toBeVisible({ timeout: patience });
    await expectOnlyShown(page);
  }
}
