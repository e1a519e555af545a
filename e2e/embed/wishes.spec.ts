import type { FrameLocator, Page } from "playwright/test";
import { expect, isTold, test, told } from "./embedTest";

const ready = { type: "ready", detail: { version: 1 } };
const long = "a".repeat(10_000);

/** What attributes may say beside what they are for. */
const injections: readonly (readonly [attribute: string, value: string])[] = [
  ["accent", "red;}"],
  ["accent", "red"],
  ["accent", "url(//evil.example.test/a)"],
  ["accent", "expression(alert(1))"],
  ["accent", "#0055aa;background:url(//evil.example.test/b)"],
  ["accent", "#0055aa\n}body{display:none"],
  ["accent", "var(--color-page)"],
  ["accent", `#${long}`],
  ["accent", "#05"],
  ["accent", "#0055aag"],
  ["radius", "4px;position:fixed"],
  ["radius", "4px"],
  ["radius", "calc(4px*1000)"],
  ["radius", "-4"],
  ["radius", "1e1"],
  ["radius", "100"],
  ["radius", long],
  ["theme", "dark;}"],
  ["theme", '"><img src=//evil.example.test/c>'],
  ["theme", long],
  ["lang", "de; x"],
  ["lang", '"><img src=//evil.example.test/d>'],
  ["lang", "javascript:alert(1)"],
  ["lang", long],
  ["prefill", '"><img src=//evil.example.test/e>'],
  ["prefill", '["firstName","Ada"]'],
  ["prefill", '{"firstName":{"toString":"Ada"}}'],
  ["prefill", `{"firstName":"${long}"}`],
  ["prefill", "null"],
  ["prefill", long],
];

test("what attributes say beside what they are for changes nothing", async ({ page, open, inside }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).hostname));
  await open({});
  await isTold(page, "ready");
  const html = inside.locator("html");
  await expect(html).toHaveAttribute("data-density", "comfortable");
  const before = await looks();
  for (const [index, [attribute, value]] of injections.entries()) {
    // What is understood comes with it, so that it is known when all of it has come.
    const density = index % 2 ? "comfortable" : "compact";
    await page.locator("contact-desk").evaluate(
      (element, all) => {
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
        for (const [name, text] of Object.entries(all)) element.setAttribute(name, text);
      },
      { [attribute]: value, density },
    );
    await expect(html).toHaveAttribute("data-density", density);
    expect(await looks(), `${attribute}=${value.slice(0, 40)}`).toEqual(before);
  }
  expect(new Set(asked)).toEqual(new Set(["wiki.localhost", "127.0.0.1"]));
  expect(await told(page)).toEqual([ready]);

  function looks() {
    return html.evaluate((root) => ({
      theme: root.dataset.theme,
      lang: root.getAttribute("lang"),
      style: root.style.cssText.replace(/--unseen-\w+: \w+;/g, ""),
      images: document.querySelectorAll("img").length,
      typed: [...document.querySelectorAll("input")].map(({ value }) => value).join(""),
    }));
  }
});

const token = "pit-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
const withToken = {
  firstName: token,
  lastName: `Lovelace ${token}`,
  tags: ["vip", token],
  [token]: "Ada",
  cA1xPt7RkWn3LmZv9BqY: token.toUpperCase(),
  city: "London",
};

test("a page that has a token in its HTML is told to rotate it, and nothing is filled in", async ({
  page,
  open,
  inside,
}) => {
  const asked = watchTokens(page);
  await open({ body: `<contact-desk prefill='${JSON.stringify(withToken)}'></contact-desk>` });
  await expect(inside.getByRole("alert").filter({ hasText: "Rotate this token" })).toBeVisible();

  expect(await bodyOf(inside)).toEqual({ locationId: "practice" });
  expect(await held(inside)).not.toMatch(/pit-0f1e2d3c/i);
  expect(asked).toEqual([]);
});

test("a token that a page has filled in later is left out, and stands nowhere in the form", async ({
  page,
  open,
  inside,
}) => {
  const asked = watchTokens(page);
  await open({});
  await isTold(page, "ready");
  await fill(page, withToken);
  await expect(inside.getByLabel("City")).toHaveValue("London");

  expect(await bodyOf(inside)).toEqual({ city: "London", locationId: "practice" });
  expect(await held(inside)).not.toMatch(/pit-0f1e2d3c/i);
  expect(asked).toEqual([]);
});

/** The requests with a token in them. */
function watchTokens(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const all = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`;
    if (/pit-0f1e2d3c/i.test(all)) asked.push(all);
  });
  return asked;
}

/** All that stands in the form, seen or not. */
function held(inside: FrameLocator): Promise<string> {
  return inside.locator("html").evaluate((root) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
    return [location.href, root.outerHTML, ...inputs.map(({ value }) => value)].join("\n");
  });
}

test("nobody is silenced, nothing is chosen and no file is named by another page", async ({
  page,
  open,
  inside,
  sandbox,
}) => {
  const values = {
    dnd: "true",
    "dndSettings.Call": "active",
    "dndSettings.Email.status": "permanent",
    "inboundDndSettings.all": "active",
    "contact.consents": ["Treatment"],
    cI9mXj6HaGs2BcUv4TzN: ["Treatment", "Research"],
    cJ1wIy7RoLd3PkFe5QhM: "aetna",
    "contact.insurance_plan": "Aetna",
    cK2bZn8CtVx4JgWs6KaY: ["latex"],
    cL3eQp9MuHr5LiDf7XoB: "A friend",
    "contact.insurance_card": "https://evil.example.test/card.pdf",
    "contact.signature": ["signature.png"],
    locationId: "another",
    cA1xPt7RkWn3LmZv9BqY: "Ada",
    lastName: "Lovelace",
  };
  await open({ body: `<contact-desk prefill='${JSON.stringify(values)}'></contact-desk>` });
  await expect(inside.getByLabel("Preferred name")).toHaveValue("Ada");

  expect(await bodyOf(inside)).toEqual({
    lastName: "Lovelace",
    locationId: "practice",
    customFields: [{ id: "cA1xPt7RkWn3LmZv9BqY", field_value: "Ada" }],
  });
  await expect(inside.locator("input:checked, [aria-checked=true]")).toHaveCount(0);
  expect(await sandbox.contacts()).toEqual([]);
  expect(await told(page)).toEqual([ready]);
});

test("what was typed stays, also where it was taken out again, and nothing is sent", async ({
  page,
  open,
  inside,
  sandbox,
}) => {
  await open({});
  await isTold(page, "ready");
  await inside.getByLabel("First name").fill("Grace");
  await inside.getByLabel("Company name").fill("Navy");
  await inside.getByLabel("Company name").fill("");
  await inside.getByLabel("Company name").press("Tab");
  await fill(page, { firstName: "Ada", companyName: "Analytical", lastName: "Lovelace\n", city: "London\r" });
  await expect(inside.getByLabel("Last name")).toHaveValue(/Lovelace/);
  await page
    .locator("contact-desk")
    .evaluate((element) =>
      element.setAttribute("prefill", '{"firstName":"Ada","lastName":"Byron","state":"ME"}'),
    );
  await expect(inside.getByLabel("State / region")).toHaveValue("ME");

  await expect(inside.getByLabel("First name")).toHaveValue("Grace");
  await expect(inside.getByLabel("Company name")).toHaveValue("");
  await expect(inside.getByLabel("Last name")).toHaveValue(/Lovelace/);
  expect(await sandbox.contacts()).toEqual([]);
  expect(await told(page)).toEqual([ready, { type: "dirty", detail: { dirty: true } }]);
});

test("names of what all objects have fill nothing in, and change no object", async ({
  page,
  open,
  inside,
}) => {
  const values = `{
    "__proto__": { "firstName": "Forged", "polluted": "yes" },
    "constructor": { "prototype": { "polluted": "yes" } },
    "__proto__.polluted": "yes",
    "constructor.prototype.polluted": ["yes"],
    "toString": "yes",
    "hasOwnProperty": "yes",
    "lastName": "Lovelace"
  }`;
  await open({ body: `<contact-desk prefill='${values}'></contact-desk>` });
  await expect(inside.getByLabel("Last name")).toHaveValue("Lovelace");
  await fill(page, values.replace("lastName", "city"));
  await expect(inside.getByLabel("City")).toHaveValue("Lovelace");

  expect(await bodyOf(inside)).toEqual({ lastName: "Lovelace", city: "Lovelace", locationId: "practice" });
  for (const frame of page.frames())
    expect(await frame.evaluate(() => ["polluted" in {}, "polluted" in Object, {}.toString()])).toEqual([
      false,
      false,
      "[object Object]",
    ]);
});

/** Has values filled in by the element's method; as JSON, where they are no objects of this side. */
async function fill(page: Page, values: object | string) {
  const json = typeof values === "string" ? values : JSON.stringify(values);
  await page
    .locator("contact-desk")
    .evaluate(
      (element, text) => (element as unknown as { prefill(values: object): void }).prefill(JSON.parse(text)),
      json,
    );
}

async function bodyOf(inside: FrameLocator): Promise<unknown> {
  return JSON.parse(await inside.getByRole("region", { name: "The body as JSON" }).innerText());
}
