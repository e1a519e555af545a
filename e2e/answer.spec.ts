import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { createAndGoOn, openDesk } from "./mainStates";

const create = { method: "POST", path: "/contacts/" };
const answerOn = (page: Page) => page.getByRole("region", { name: "The answer" });

test("what HighLevel answered stands on the screen of a contact that was created, and beside the form afterwards", async ({
  page,
  desk,
}) => {
  await openDesk(page);
  await expect(answerOn(page)).toHaveCount(0);
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();

  const [contact] = await desk.sandbox.contacts();
  const answer = answerOn(page);
  await expect(answer).toHaveText(/201 · [\d,]+ ms · \d+:\d\d:\d\d/);
  await expect(answer.getByText("Requests left in this interval:")).toHaveText(/: \d+ of 100$/);
  await expect(answer.getByText("Requests left today:")).toHaveText(/: 199,9\d\d of 200,000$/);
  const body = answer.getByRole("list", { name: "The body of the answer" });
  await expect(body.getByText(contact?.id ?? "nobody")).toBeVisible();
  await expect(body.getByText("traceId:")).toBeVisible();
  await expect(answer.getByText("not HighLevel's own")).toHaveCount(0);

  await page.getByRole("button", { name: "Add another" }).click();
  const aside = page.getByRole("complementary", { name: "What will be sent" });
  await expect(aside.getByRole("list", { name: "The body of the answer" })).toContainText(
    contact?.id ?? "no",
  );
});

test("a refusal is read by keyboard, and the request with it", async ({ page, desk, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const message = ["email must be an email", "phone must be a valid phone number"];
  const meta = { contactId: "c", contactName: "Ada" };
  await desk.sandbox.faults({ ...create, answer: { status: 422, body: { message, meta, traceId: "t" } } });
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();

  const answer = answerOn(page);
  await expect(answer).toHaveText(/422 · /);
  const items = answer.getByRole("list", { name: "The body of the answer" }).getByRole("listitem");
  await expect(items.filter({ hasText: /^"email must be an email"$/ })).toBeVisible();

  await answer.getByRole("button", { name: "Copy the body" }).focus();
  await page.keyboard.press("Enter");
  await expect(answer.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual({
    message,
    meta,
    traceId: "t",
  });

  const request = answer.getByText('"firstName": "Ada"');
  await expect(request).toBeHidden();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(request).toBeVisible();
});

test("while contacts are sent one after another it is the last one's", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, answer: { status: 422, body: { message: "no" } } });
  await openDesk(page);
  await createAndGoOn(page, "Ada");
  await expect(answerOn(page)).toHaveText(/422 · /);
  await createAndGoOn(page, "Grace");
  await expect(answerOn(page)).toHaveText(/201 · /);
  await answerOn(page).getByText("The request that it answers").click();
  await expect(answerOn(page).getByText('"firstName": "Grace"')).toBeVisible();
});

test("what the gateway answers is not said to be HighLevel's", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...create, answer: { status: 403, body: "<h1>Forbidden" } });
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(answerOn(page).getByText("This is not HighLevel's own answer.")).toBeVisible();
  await expect(answerOn(page)).toHaveText(/502 · \d+:\d\d:\d\d/);
});

test("in another location nothing is left of it", async ({ page, desk }) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice,practice-2" });
  await page.goto(gateway.url);
  await createAndGoOn(page, "Ada");
  await expect(answerOn(page)).toHaveText(/201 · /);
  await page.getByLabel("Location").selectOption("practice-2");
  await expect(answerOn(page)).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 320]) {
    test(`axe finds nothing in it, nor in a check beside it, ${colorScheme}, ${width} px, and nothing scrolls sideways`, async ({
      page,
      desk,
    }) => {
      const meta = { contactId: "c".repeat(80), contactName: "Ada" };
      await desk.sandbox.faults({ ...create, answer: { status: 422, body: { message: ["no"], meta } } });
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await openDesk(page);
      await createAndGoOn(page, "Ada");
      await expect(page.getByText("1 not created")).toBeVisible();
      if (width < 1100) await page.getByRole("button", { name: "What will be sent" }).click();
      await page.getByRole("button", { name: "Check with HighLevel's rules" }).click();
      await expect(page.getByText("It would be refused")).toBeVisible();
      await answerOn(page).getByText("The request that it answers").click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
