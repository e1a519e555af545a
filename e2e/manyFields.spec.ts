import type { Page } from "playwright/test";
import { expect, test } from "./desk";

test.describe.configure({ mode: "serial" });

const text = "abcdefghijklmnopqrst";

/** A way to measure the milliseconds of script for each key that is typed into a field. */
async function scriptAKey(page: Page, label: string): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const scripted = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const field = page.getByLabel(label, { exact: true });
  return async () => {
    await page.bringToFront();
    await field.fill("");
    await field.focus();
    const before = await scripted();
    await page.keyboard.type(text, { delay: 30 });
    return ((await scripted()) - before) / text.length;
  };
}

const middleOf = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

test("typing among 500 custom fields is as quick as with none", { tag: "@every" }, async ({
  browser,
  desk,
}) => {
  test.setTimeout(240_000);
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice-0,practice-500" });
  const none = await browser.newPage({ baseURL: gateway.url });
  const many = await browser.newPage({ baseURL: gateway.url });
  await none.goto("/?location=practice-0");
  await many.goto("/?location=practice-500");
  await expect(none.getByText("This location has no custom fields.")).toBeVisible();
  // Looked for again and again: by its label each of a thousand controls would be asked for its labels, every time.
  await expect(many.locator("label", { hasText: /^Field 500 / })).toBeAttached({ timeout: 60_000 });

  const middle = "Field 251 (text)";
  const places = {
    none: { measure: await scriptAKey(none, "First name"), times: [] as number[] },
    first: { measure: await scriptAKey(many, "First name"), times: [] as number[] },
    middle: { measure: await scriptAKey(many, middle), times: [] as number[] },
  };
  // In turns, so that what else the machine does falls on all of them.
  for (let round = 0; round < 9; round++) {
    for (const { measure, times } of Object.values(places)) times.push(await measure());
  }
  const without = middleOf(places.none.times);
  for (const [label, { times }] of [
    ["First name", places.first],
    [middle, places.middle],
  ] as const) {
    const time = middleOf(times);
    const ratio = time / without;
    process.stdout.write(
      `Script a key: ${without.toFixed(2)} ms with no custom field, ${time.toFixed(2)} ms in “${label}” with 500 (${ratio.toFixed(2)} ×)\n`,
    );
    expect(ratio, label).toBeLessThanOrEqual(1.3);
  }
});

test("typing among 500 answered custom fields is as quick with what will be sent in sight as without", {
  tag: "@every",
}, async ({ browser, desk }) => {
  test.setTimeout(240_000);
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice-500" });
  const viewport = { width: 1440, height: 900 };
  const closed = await browser.newPage({ baseURL: gateway.url, viewport });
  const open = await browser.newPage({ baseURL: gateway.url, viewport });
  for (const page of [closed, open]) {
    await page.goto("/");
    await expect(page.locator("label", { hasText: /^Field 500 / })).toBeAttached({ timeout: 60_000 });
    await answerAll(page);
  }
  await closed.getByRole("button", { name: "Hide" }).click();
  const places = {
    closed: { measure: await scriptAKey(closed, "First name"), times: [] as number[] },
    open: { measure: await scriptAKey(open, "First name"), times: [] as number[] },
  };
  for (let round = 0; round < 9; round++) {
    for (const { measure, times } of Object.values(places)) times.push(await measure());
  }
  const without = middleOf(places.closed.times);
  const time = middleOf(places.open.times);
  process.stdout.write(
    `Script a key: ${without.toFixed(2)} ms without what will be sent, ${time.toFixed(2)} ms with it (${(time / without).toFixed(2)} ×)\n`,
  );
  expect(time / without).toBeLessThanOrEqual(1.5);
});

/** What fits the kinds of field of that location, by the word in their names. */
const answers: { readonly [word: string]: unknown } = {
  text: "some text",
  "long text": "a line\nand another",
  number: 12,
  money: 12.5,
  choice: "Second",
  boxes: ["Red"],
  date: "2020-02-29",
  email: "ada@example.com",
  phone: "+12125550123",
  link: "https://example.com",
};

/** Answers each of the location's fields, as a body would. */
async function answerAll(page: Page) {
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll("[id^='ofLocation.id-']")].flatMap(({ id }) => {
      const [, field] = /^ofLocation\.id-(\w+)(?:-label)?$/.exec(id) ?? [];
      const label =
        document.querySelector(`label[for="${id}"]`) ??
        (id.endsWith("-label") && document.getElementById(id));
      return field && label ? { id: field, label: label.textContent ?? "" } : [];
    }),
  );
  expect(labels).toHaveLength(500);
  const customFields = labels.map(({ id, label }) => ({
    id,
    field_value: answers[/\((.*)\)/.exec(label)?.[1] ?? ""],
  }));
  await page.getByRole("button", { name: "Fill from JSON" }).click();
  await page.getByLabel("JSON or curl command").fill(JSON.stringify({ firstName: "Ada", customFields }));
  await page.getByRole("button", { name: "Fill the form" }).click();
  await expect(page.getByText("501 fields filled in from JSON.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/wrong/)).toHaveCount(0);
}

test("the page is used while the definitions are still on their way", async ({ page, desk }) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice-500" });
  await page.route("**/api/custom-fields**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.goto(gateway.url);
  await expect(page.getByText("Getting the custom fields of this location …")).toBeVisible();
  await page.getByLabel("First name").fill("Ada");
  await page.getByLabel("Last name").focus();
  await expect(page.getByLabel(/^Field 1 /)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByLabel("Last name")).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible({ timeout: 15_000 });
});

test("among hundreds a field is found by its name, and groups fold", async ({ page, desk }) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice-500" });
  await page.goto(gateway.url);
  await page.getByLabel("Find a field").fill("field 251");
  await expect(page.getByText("1 field", { exact: true })).toBeVisible();
  await expect(page.getByLabel(/^Field 251 /)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel(/^Field 250 /)).toBeHidden();
  await page.getByLabel("Find a field").fill("");
  const fold = page.getByRole("button", { name: /^Field 1 .* and 49 more$/ });
  await fold.click();
  await expect(page.getByLabel(/^Field 2 /)).toBeHidden();
  await fold.click();
  await expect(page.getByLabel(/^Field 2 /)).toBeVisible();
});
