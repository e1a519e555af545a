import AxeBuilder from "@axe-core/playwright";
import { expect, isTold, test } from "./embedTest";

test("the page that builds the lines: what it builds is a form on somebody's page, as it was chosen", async ({
  page,
  hosts,
  form,
  inside,
}) => {
  await page.goto(`${form.url}/embed/`);
  await page.getByLabel("Accent colour", { exact: true }).fill("#a0f");
  await page.getByLabel("Least height").fill("700");
  await page.getByLabel("Label", { exact: true }).fill('Callers & "walk-ins"');
  await page.getByLabel("Filled in already").fill(`{"source": "O'Hara <b>&amp;</b>"}`);
  await expect(inside.getByLabel("Source", { exact: true })).toHaveValue("O'Hara <b>&amp;</b>");
  await expect(page.getByRole("listitem").filter({ hasText: "contact-desk:ready" }).first()).toBeVisible();

  const lines = await page.locator("#lines").innerText();
  hosts.serve("/", { body: lines });
  await page.goto(`${hosts.origin("wiki")}/`);
  await expect(inside.getByLabel("Source", { exact: true })).toHaveValue("O'Hara <b>&amp;</b>");
  await expect(page.locator("contact-desk iframe")).toHaveAttribute("title", 'Callers & "walk-ins"');
  await expect(page.locator("contact-desk iframe")).toHaveCSS("min-height", "700px");
});

test("what is wrong is said, and left out of the lines", async ({ page, form }) => {
  await page.goto(`${form.url}/embed/`);
  const wrong = [
    ["Accent colour", "red", "Enter a colour like #05a or #0055aa"],
    ["Radius of corners", "20", "Enter a whole number from 0 to 16"],
    ["Filled in already", "{'a': 1}", "Put names and texts in straight double quotes"],
  ] as const;
  for (const [label, text, sentence] of wrong) {
    const control = page.getByLabel(label, { exact: true });
    await control.fill(text);
    await control.blur();
    await expect(control).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(control).toHaveAttribute("aria-invalid", "true");
  }
  await expect(page.locator("#lines")).toHaveText(/<contact-desk><\/contact-desk>$/);
  const { violations } = await new AxeBuilder({ page }).exclude("contact-desk").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("the language that is chosen is that of the loader, of the form and of what stands around it", async ({
  page,
  hosts,
  form,
  inside,
}) => {
  await page.goto(`${form.url}/embed/`);
  await page.getByLabel("Language").selectOption("Deutsch");
  await expect(page.locator("#lines")).toHaveText(
    `<script src="${form.url}/embed/v1.de.js" async></script>\n<contact-desk lang="de"></contact-desk>`,
  );
  await expect(inside.locator("html")).toHaveAttribute("lang", "de");

  await page.getByLabel(/This one for ever/).check();
  const lines = await page.locator("#lines").innerText();
  expect(lines).toMatch(/\/embed\/\d+\.\d+\.\d+-[\da-f]{8}\.de\.js" integrity="sha384-[\w+/]{64}"/);
  hosts.serve("/", { body: lines });
  await page.goto(`${hosts.origin("wiki")}/`);
  await expect(inside.getByLabel("Vorname", { exact: true })).toBeVisible();
  await expect(page.locator("contact-desk iframe")).toHaveAttribute("title", "Neuer Kontakt");
});

test("the release that never changes is one that browsers check", async ({ page, hosts, form }) => {
  await page.goto(`${form.url}/embed/`);
  await page.getByLabel(/This one for ever/).check();
  const lines = await page.locator("#lines").innerText();
  expect(lines).toMatch(
    /\/embed\/\d+\.\d+\.\d+-[\da-f]{8}\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/,
  );
  hosts.serve("/", { body: lines });
  await page.goto(`${hosts.origin("wiki")}/`);
  await expect(
    page.frameLocator("contact-desk iframe").getByLabel("First name", { exact: true }),
  ).toBeVisible();
});

for (const [name, forms] of [
  ["plain", 1],
  ["strict", 1],
  ["narrow", 1],
  ["three", 3],
] as const) {
  test(`the sample page "${name}" shows what it says, and nothing on it is against its policy`, async ({
    page,
    form,
  }) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        faults.push(message.text());
    });
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      (window as unknown as { told: unknown[] }).told = [];
      window.addEventListener("contact-desk:ready", () =>
        (window as unknown as { told: unknown[] }).told.push({ type: "ready" }),
      );
    });
    await page.goto(`${form.url}/embed/samples/${name}.html`);
    await expect(page.locator("contact-desk")).toHaveCount(forms);
    await isTold(page, "ready");
    const frame = page.frameLocator("contact-desk iframe").first();
    await expect(frame.getByLabel("First name", { exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
  });
}
