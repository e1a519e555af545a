import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { holdBack } from "./holdBack";

test.use({ locale: "ja" });

/** The languages whose words a browser asks for while the page's script is still on its way. */
async function askedAhead(page: Page, address: string): Promise<(string | undefined)[]> {
  const asked: (string | undefined)[] = [];
  page.on("request", (request) => {
    const [, language] = /\/assets\/(ja|ar|en)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (language) asked.push(language);
  });
  const letGo = await holdBack(page, /\/assets\/index-/);
  await page.goto(address, { waitUntil: "commit" });
  await expect.poll(() => asked).not.toEqual([]);
  letGo();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return asked.slice(0, 1);
}

test("the words of the browser's language come along with the script, and not after it", async ({ page }) => {
  expect(await askedAhead(page, "/")).toEqual(["ja"]);
});

test("so do those that the address asks for, in a frame too", async ({ page }) => {
  expect(await askedAhead(page, "/embed/frame?lang=ar")).toEqual(["ar"]);
});
