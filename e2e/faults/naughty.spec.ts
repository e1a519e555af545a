import type { Page } from "playwright/test";
import { expect, test } from "./faultTest";
import { naughtyStrings } from "./naughtyStrings";
import { somebody } from "./person";

/** Fields that take any text, by their labels, and the key under which it is sent. */
const fields: { readonly [label: string]: string } = {
  "First name": "firstName",
  "Last name": "lastName",
  "Company name": "companyName",
  "Street address": "address1",
  City: "city",
  "State / region": "state",
  "Postal code": "postalCode",
  Source: "source",
};
const labels = Object.keys(fields);

test("naughty strings in every field", async ({ clerk, desk, page }) => {
  test.setTimeout(300_000);
  await clerk.opens();
  for (const text of naughtyStrings)
    await isSentOrRefused(
      page,
      labels.map(() => text),
    );

  // Each once more, in one field or another: kept, offered again, and in HighLevel as the preview shows it.
  for (let from = 0; from < naughtyStrings.length; from += labels.length) {
    const held = await put(
      page,
      labels.map((_, index) => naughtyStrings[from + index] ?? "Ada"),
    );
    await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe("complete");
    await page.waitForTimeout(300);
    await clerk.opens();
    await clerk.presses("Continue");
    await expect.poll(() => read(page)).toEqual(held);

    const refused = await isSentOrRefused(page, held);
    for (const label of refused) await page.getByLabel(label, { exact: true }).fill("Ada");
    const shown = await preview(page);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible({ timeout: 30_000 });
    const [request] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
    expect(JSON.parse(request?.body ?? "")).toEqual(shown);
    expect(await desk.sandbox.contacts()).toHaveLength(1);
    await desk.sandbox.reset();
    await page.getByRole("button", { name: "Add another" }).click();
  }

  await clerk.types(somebody("Ada", "Lovelace", "reach.99@example.com", "+1 207 555 0142"));
  await clerk.creates();
  await clerk.sees("saved");
});

/** Types texts, and sees each go out as it was typed, but for white space around it, or be refused at its field. */
async function isSentOrRefused(page: Page, texts: readonly string[]): Promise<string[]> {
  const held = await put(page, texts);
  await page.getByLabel("Email", { exact: true }).focus();
  const shown = await preview(page);
  const refused = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("[aria-invalid=true]")].map(({ id }) => id),
  );
  for (const [index, label] of labels.entries()) {
    const key = fields[label] ?? "";
    const text = held[index]?.trim();
    if (refused.includes(key)) continue;
    expect(shown[key] ?? "", `${label}: ${text}`).toBe(text);
  }
  return labels.filter((label) => refused.includes(fields[label] ?? ""));
}

/** Puts a text into each field as a paste does; gives what the browser makes of each. */
async function put(page: Page, texts: readonly string[]): Promise<string[]> {
  for (const [index, label] of labels.entries())
    await page.getByLabel(label, { exact: true }).fill(texts[index] ?? "");
  return read(page);
}

function read(page: Page): Promise<string[]> {
  return Promise.all(labels.map((label) => page.getByLabel(label, { exact: true }).inputValue()));
}

async function preview(page: Page): Promise<{ [key: string]: unknown }> {
  return JSON.parse(await page.getByRole("region", { name: "The body as JSON" }).innerText());
}
