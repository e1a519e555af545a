import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { typedToken as token } from "./secretsSeen";

const notice = (page: Page) => page.getByRole("alert").filter({ hasText: "Rotate this token" });

test("a token in the address is taken out before anything else sees it, and it is said to rotate it", async ({
  page,
  desk,
}) => {
  const gateway = await desk.start({ PRACTICE_LOCATIONS: "practice,practice-2" });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(`${gateway.url}/?location=practice-2&key=${token}#${token}`);

  await expect(notice(page)).toContainText("proxies and logs keep addresses");
  await expect(notice(page)).toContainText("Settings → Private Integrations");
  expect(page.url()).toBe(`${gateway.url}/?location=practice-2`);
  await expect(page.getByLabel("Location")).toHaveValue("practice-2");
  await page.getByLabel("First name").fill("Ada");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();

  const [opening, ...others] = requests;
  expect(opening).toContain(token);
  expect(others.length).toBeGreaterThan(4);
  expect(others.filter((request) => request.includes(token))).toEqual([]);
  expect(await page.content()).not.toContain(token);
  await page.goto(`${gateway.url}/`);
  await expect(page.getByText("Harbour Street Clinic").first()).toBeAttached();
  await expect(notice(page)).toHaveCount(0);
});

test("a token that is put behind the # of an open page is taken out too", async ({ page, desk }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, token);

  await expect(notice(page)).toBeVisible();
  expect(page.url()).toBe(`${desk.url}/`);
  await notice(page).getByRole("button", { name: "Close" }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByLabel("First name")).toHaveValue("Ada");
});

test("a message that carries a token is dropped, however deep it lies, and it is said to rotate it", async ({
  page,
}) => {
  await page.goto("/");
  await page.evaluate((text) => {
    const heard: unknown[] = [];
    addEventListener("message", ({ data }) => heard.push(data));
    Object.assign(window, { heard });
    window.postMessage({ type: "hello" }, "*");
    window.postMessage({ connect: [new Map([["a", { settings: new Set([`Bearer ${text}`]) }]])] }, "*");
  }, token);

  await expect(notice(page)).toContainText("Another window sent");
  expect(await page.evaluate("window.heard")).toEqual([{ type: "hello" }]);
});

test("a token in a field is refused there, and not sent", async ({ page, desk }) => {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  const source = page.getByLabel("Source");
  await source.fill(token);
  await source.press("Tab");
  await expect(source).toHaveAccessibleDescription(/This is a HighLevel token and no part of a contact/);
  await expect(page.getByRole("region", { name: "The body as JSON" })).not.toContainText(token);
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
  expect((await desk.sandbox.requests()).filter(({ method }) => method === "POST")).toEqual([]);
});
