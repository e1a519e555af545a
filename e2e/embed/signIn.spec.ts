import type { BrowserContext } from "playwright/test";
import { startProcess } from "../startProcess";
import { type SignIn, startSignIn } from "../startSignIn";
import { test as base, expect, isTold, loaderOf, told } from "./embedTest";
import { type Https, startHttps } from "./startHttps";

type Fixtures = {
  office: SignIn;
  wiki: Https;
  /** The form over https, behind the office's sign-in: a cookie of its own site lets somebody in. */
  desk: Https;
};

/** The cookie of the sign-in's proxy. Browsers give it to no frame on another site. */
const proxyCookie = "_office=ada";

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  office: async ({}, use) => {
    const office = await startSignIn();
    await use(office);
    await office.stop();
  },
  wiki: async ({ hosts }, use) => {
    const wiki = await startHttps(hosts.sameSite);
    await use(wiki);
    wiki.stop();
  },
  form: async ({ wiki, office }, use) => {
    const form = await startProcess({ ...office.settings, EMBED_ORIGINS: wiki.at("wiki.example.test") });
    await use(form);
    await form.end();
  },
  desk: async ({ form, office }, use) => {
    const assertion = await office.headerOf("ada");
    const desk = await startHttps(form.url, (headers) =>
      headers.cookie?.includes(proxyCookie) ? { ...headers, ...assertion } : headers,
    );
    await use(desk);
    desk.stop();
  },
});

test.use({ ignoreHTTPSErrors: true });

test.beforeEach(async ({ page, open, wiki, desk }) => {
  await open({ at: wiki.at("wiki.example.test"), script: loaderOf(desk.at("desk.contacts.test")) });
  await isTold(page, "signed-out");
});

/** As the office's sign-in leaves it behind, whose own pages stand between the window and the form. */
function signInAtTheOffice(context: BrowserContext, desk: Https) {
  const [name = "", value = ""] = proxyCookie.split("=");
  return context.addCookies([{ name, value, url: desk.at("desk.contacts.test"), sameSite: "Lax" }]);
}

test("in a frame on another site somebody signs in by a window, and the same entry goes on", async ({
  page,
  context,
  inside,
  desk,
}) => {
  await inside.getByLabel("First name", { exact: true }).fill("Ada");

  await signInAtTheOffice(context, desk);
  const popup = page.waitForEvent("popup");
  await inside.getByRole("link", { name: "Sign in" }).first().click();
  await expect.poll(async () => (await popup).isClosed()).toBe(true);

  await expect(inside.getByText("Signed out: sign in to go on.")).toBeHidden();
  await expect(inside.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(inside.getByLabel("First name", { exact: true })).toHaveValue("Ada");
  await page.keyboard.press("Control+Enter");
  await isTold(page, "created");
  expect(await told(page)).toEqual([
    { type: "ready", detail: { version: 1 } },
    { type: "signed-out", detail: {} },
    { type: "dirty", detail: { dirty: true } },
    { type: "submitting", detail: {} },
    { type: "created", detail: {} },
    { type: "dirty", detail: { dirty: false } },
  ]);

  // The frame's own cookie lets it in from now on, and nobody's script sees it.
  await page.reload();
  await expect(inside.getByText("Harbour Street Clinic")).toBeVisible();
  expect(await inside.locator("body").evaluate(() => document.cookie)).toBe("");
  const cookies = await context.cookies(desk.at("desk.contacts.test"));
  expect(cookies.find(({ name }) => name === "__Host-contact-desk-frame")).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: "None",
    partitionKey: "https://example.test",
  });
});

test("a window that was cut off shows a code, which is good in the frame, once", async ({
  context,
  inside,
  desk,
}) => {
  await inside.getByLabel("Code", { exact: true }).fill("no code");
  await inside.getByRole("button", { name: "Go on" }).click();
  await expect(inside.getByText("This code is not good any more.")).toBeVisible();

  await signInAtTheOffice(context, desk);
  const window = await context.newPage();
  await window.goto(`${desk.at("desk.contacts.test")}/signed-in.html?frame`);
  const shown = window.getByLabel(/^Copy this code/);
  await expect(shown).not.toHaveValue("");
  await inside.getByLabel("Code", { exact: true }).fill(await shown.inputValue());
  await inside.getByRole("button", { name: "Go on" }).click();
  await expect(inside.getByText("Harbour Street Clinic")).toBeVisible();
  await expect(inside.getByLabel("Code", { exact: true })).toHaveCount(0);
});
