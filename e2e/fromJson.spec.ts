import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { openDesk } from "./mainStates";
import { referenceExample } from "./referenceExample";

const body = (page: Page) => page.getByRole("region", { name: "The body as JSON" });

async function fillFrom(page: Page, text: string) {
  await page.getByRole("button", { name: "Fill from JSON" }).click();
  await page.getByLabel("JSON or curl command").fill(text);
  await page.getByRole("button", { name: "Fill the form" }).click();
}

/** A page as a reference has it: code that is no JSON, and a body among it. */
const page1 = (json: string) =>
  `Create Contact\nPOST\nconst { HighLevel } = require('x');\ncreateContact({ 'firstName': 'Not me' });\nBody required\n${json}\nResponse { "statusCode": 422 }`;

for (const [way, textOf] of [
  ["a body", (json: string) => json],
  [
    "a curl command",
    (json: string) =>
      `curl -X POST https://services.leadconnectorhq.com/contacts/ \\\n -H 'Authorization: Bearer pit-00000000-0000-4000-8000-000000000000' \\\n -d '${json}'`,
  ],
  ["a page with a body on it", page1],
] as const)
  test(`the example of HighLevel's reference is filled in from ${way}, and goes out the same`, async ({
    page,
    desk,
  }) => {
    await openDesk(page);
    const example = referenceExample("practice");
    await fillFrom(page, textOf(JSON.stringify(example, null, 2)));
    await expect(page.getByText(/fields filled in from JSON\./)).toBeVisible();
    await expect(page.getByRole("list", { name: "Sent otherwise" })).toHaveCount(0);
    await expect(page.getByLabel("Date of birth")).toHaveValue("1990-09-25");
    await expect(page.getByLabel("Country")).toHaveValue("United States of America");
    await expect(page.getByLabel("First name")).toBeFocused();
    expect(JSON.parse(await body(page).innerText())).toEqual(example);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
    const [sent] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
    expect(JSON.parse(sent?.body ?? "")).toEqual(example);
  });

test("custom fields of the location go into their own; what is unknown is listed and kept apart, what is wrong shown where it is", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDesk(page);
  await page.getByLabel("City").fill("London");
  await fillFrom(
    page,
    JSON.stringify({
      firstName: "Ada",
      email: "ada@",
      phone: "+1 212 555 0123",
      companyId: "c1",
      customFields: [
        { id: "cA1xPt7RkWn3LmZv9BqY", field_value: "Countess" },
        { id: "cI9mXj6HaGs2BcUv4TzN", field_value: ["Treatment"] },
        { id: "nobodysFieldAtAll012", field_value: 12.5 },
      ],
    }),
  );
  await expect(page.getByLabel("Preferred name")).toHaveValue("Countess");
  await expect(page.getByRole("checkbox", { name: "Treatment" })).toBeChecked();
  await expect(page.locator("[id='customFields.0.text']")).toHaveValue("12.5");
  await expect(page.getByRole("list", { name: "Not in this form, and not sent" })).toHaveText(
    'companyId: "c1"',
  );
  await expect(page.getByRole("list", { name: "Sent otherwise" })).toHaveText(
    'phone: "+1 212 555 0123" → "+12125550123"',
  );
  await expect(page.getByText("7 fields filled in from JSON. 1 of them is wrong.")).toBeVisible();
  await expect(page.getByLabel("Email", { exact: true })).toBeFocused();
  await expect(page.locator("#email-error")).toContainText("Enter an email address");
  await expect(page.getByLabel("City"), "the form holds what is in the body, and nothing else").toHaveValue(
    "",
  );
  await page.getByRole("button", { name: "Copy what is not sent" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('"companyId": "c1"');

  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("City"), "what stood there is had back").toHaveValue("London");
  await expect(page.getByText("filled in from JSON")).toHaveCount(0);
});

test("what is no JSON is said to be none, and where; by keyboard; and nothing is changed", async ({
  page,
}) => {
  await openDesk(page);
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Fill from JSON" }).focus();
  await page.keyboard.press("Enter");
  const box = page.getByLabel("JSON or curl command");
  await expect(box).toBeFocused();
  for (const [text, why] of [
    ["", "Paste JSON or a curl command"],
    ["Ada Lovelace", "There is no JSON in this."],
    ["[]", "This is a list."],
    ['{"companyId": "c1"}', "Nothing of this can stand in the form"],
    ['{\n  "firstName": "Ada",\n}', "This is no JSON: look at line 3, character 1"],
  ] as const) {
    await box.fill(text);
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("#json-text-error")).toContainText(why);
    await expect(box).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Fill from JSON" })).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
  await page.keyboard.press("Enter");
  await expect(box, "what was pasted is forgotten").toHaveValue("");
});

test("a file is dropped, and a token in it goes nowhere", async ({ page, desk }) => {
  await openDesk(page);
  await page.getByRole("button", { name: "Fill from JSON" }).click();
  const json = '{"firstName":"Ada","lastName":"pit-00000000-0000-4000-8000-000000000000"}';
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "body.json", { type: "application/json" }));
    return transfer;
  }, json);
  await page.getByLabel("JSON or curl command").dispatchEvent("drop", { dataTransfer: data });
  await expect(page.getByLabel("JSON or curl command")).toHaveValue(json);
  await page.getByRole("button", { name: "Fill the form" }).click();
  await expect(page.getByText("1 of them is wrong.")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
  expect(await desk.sandbox.contacts()).toEqual([]);
});
