import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { listen, said } from "./listen";
import { openDesk } from "./mainStates";

const householdSize = "cC3yUb9MoLi5VrQw7ZaS";
const check = (page: Page) => page.getByRole("button", { name: "Check with HighLevel's rules" });

test("a good body would be created, which is said once; nothing is created by it", async ({ page, desk }) => {
  await listen(page);
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Household size").fill("4");
  await said(page);
  await check(page).click();
  await expect(page.getByText("It would be created.")).toBeVisible();
  await expect(page.getByText("HighLevel may still refuse")).toBeVisible();
  const heard = (await said(page)).filter(({ text }) => text.includes("would be"));
  expect(heard.map(({ how }) => how)).toEqual(["politely"]);

  expect(await desk.sandbox.contacts()).toEqual([]);
  const requests = await desk.sandbox.requests();
  expect(requests.filter(({ method }) => method !== "GET")).toEqual([]);

  await page.getByLabel("First name").fill("Ada M.");
  await expect(page.getByText("It would be created.")).toHaveCount(0);
});

test("what the form lets through and the rules refuse leads to its field, which is not marked wrong", async ({
  page,
  desk,
}) => {
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  const row = await addNumberAsText(page);
  await check(page).click();

  await expect(page.getByText("It would be refused (400):")).toBeVisible();
  const link = page.getByRole("link", { name: `Invalid Custom Field Value "many" for "${householdSize}"` });
  await link.press("Enter");
  await expect(row.getByLabel("Value")).toBeFocused();
  await expect(row.getByLabel("Value")).not.toHaveAttribute("aria-invalid", "true");
  expect(await desk.sandbox.contacts()).toEqual([]);
});

test("on a narrow window the way to the field leads out of the dialog", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await openDesk(page);
  await page.getByLabel("City").fill("London");
  await page.getByRole("button", { name: "What will be sent" }).click();
  await check(page).click();
  await page.getByRole("link", { name: "Contacts without email" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByLabel("First name")).toBeFocused();
});

test("without the fields' definitions it says that their values were not checked", async ({ page, desk }) => {
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await addNumberAsText(page);
  await desk.sandbox.faults({ method: "GET", path: "/customFields", answer: { status: 500 } });
  await check(page).click();
  await expect(page.getByText("The values of custom fields were not checked")).toBeVisible();
});

test("a server that does not answer is waited for in words, and has checked nothing", async ({ page }) => {
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await page.route("**/api/dry-run*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.abort();
  });
  await check(page).click();
  await expect(page.getByText("Checking …")).toBeVisible();
  await expect(page.getByText("Nothing was checked")).toBeVisible();
  await page.unroute("**/api/dry-run*");
  await check(page).click();
  await expect(page.getByText("It would be created.")).toBeVisible();
});

/** A custom field by its ID, of another kind than the location has it. */
async function addNumberAsText(page: Page) {
  await page.getByRole("button", { name: "Add a field by ID" }).click();
  const row = page.getByRole("group", { name: "Custom field 1" });
  await row.getByLabel("Kind").selectOption("Text");
  await row.getByLabel("Field ID").fill(householdSize);
  await row.getByLabel("Value").fill("many");
  return row;
}
