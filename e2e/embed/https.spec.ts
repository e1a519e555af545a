import { startProcess } from "../startProcess";
import { test as base, expect, isTold, loaderOf, told } from "./embedTest";
import { type Https, startHttps } from "./startHttps";

type Fixtures = {
  /** Other people's pages over https. */
  wiki: Https;
  /** The form over https, which `wiki` and another page may have. */
  desk: Https;
};

const test = base.extend<Fixtures>({
  wiki: async ({ hosts }, use) => {
    const wiki = await startHttps(hosts.sameSite);
    await use(wiki);
    wiki.stop();
  },
  form: async ({ hosts, wiki }, use) => {
    const variant = hosts.insecure.replace("http:", "https:");
    const form = await startProcess({ EMBED_ORIGINS: `${wiki.at("wiki.example.test")} ${variant}` });
    await use(form);
    await form.end();
  },
  desk: async ({ form }, use) => {
    const desk = await startHttps(form.url);
    await use(desk);
    desk.stop();
  },
});

test.use({ ignoreHTTPSErrors: true });

test("a page over https has the form over https, and creates a contact with it", async ({
  page,
  open,
  inside,
  wiki,
  desk,
  sandbox,
}) => {
  await open({ at: wiki.at("wiki.example.test"), script: loaderOf(desk.at("desk.contacts.test")) });
  await isTold(page, "ready");
  await inside.getByLabel("First name").fill("Ada");
  await inside.getByRole("button", { name: "Create contact" }).click();
  await isTold(page, "created");

  expect((await sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada"]);
  expect(await inside.locator("body").evaluate(() => window.isSecureContext)).toBe(true);
});

test("a page over plain http has no form that only its variant over https may have", async ({
  page,
  open,
  inside,
  hosts,
  desk,
}) => {
  await page.clock.install();
  await open({ at: hosts.insecure, script: loaderOf(desk.at("desk.contacts.test")) });
  await page.clock.fastForward(10_000);
  await isTold(page, "error");

  expect(await told(page)).toEqual([{ type: "error", detail: { code: "not-allowed" } }]);
  await expect(page.getByText("The form cannot be shown on this page.")).toBeVisible();
  await expect(inside.getByRole("heading", { name: "New contact" })).toHaveCount(0);
});
