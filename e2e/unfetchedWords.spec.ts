import { expect, test } from "./desk";

test.use({ locale: "de" });

/** The words of the first screen in German. */
const words = /\/assets\/de-[\w-]+\.js$/;

test("where the words do not come at first, the page is loaded anew by itself", async ({ page }) => {
  let times = 0;
  await page.route(words, (route) => (times++ === 0 ? route.abort() : route.continue()));
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Neuer Kontakt" })).toBeVisible();
});

test("where they do not come then either, a button loads the page again, at the same address", async ({
  page,
}) => {
  await page.route(words, (route) => route.abort());
  await page.goto("/?location=practice#here");
  const button = page.getByRole("button", { name: "Load Contact Desk again" });
  await expect(button).toHaveText("Contact Desk ↻");
  await page.unroute(words);
  await button.click();
  await expect(page.getByRole("heading", { name: "Neuer Kontakt" })).toBeVisible();
  await expect(page).toHaveURL(/\/\?location=practice#here$/);
});

test("while the server is out of reach, the page is not loaded anew; once it is there, it is", async ({
  page,
  desk,
}) => {
  await page.route(words, (route) => route.abort());
  /** How often the page had been loaded, at each look for the server. */
  const looks: number[] = [];
  let loads = 0;
  await page.route(`${desk.url}/`, (route) => {
    if (route.request().resourceType() !== "fetch") loads++;
    else if (looks.push(loads) === 1) return route.abort();
    return route.continue();
  });
  await page.goto("/");
  await expect.poll(() => looks).toEqual([1]);
  await page.unroute(words);
  await expect(page.getByRole("heading", { name: "Neuer Kontakt" })).toBeVisible();
  expect(looks).toEqual([1, 1]);
  expect(loads).toBe(2);
});
