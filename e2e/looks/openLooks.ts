import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright/test";

const { resolve } = createRequire(import.meta.url);
const style = readFileSync(new URL("looks.css", import.meta.url), "utf8");
const fonts = {
  400: readFileSync(resolve("@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2")),
  700: readFileSync(resolve("@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2")),
};

/** Opens the page as it is to be compared: always the same font, minute and IDs, whatever the machine. */
export async function openLooks(page: Page, language: string) {
  await page.clock.setFixedTime("2026-11-27T19:02:00Z");
  await page.route("**/assets/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}${style}` });
  });
  for (const [weight, body] of Object.entries(fonts))
    await page.route(`**/looks/${weight}.woff2`, (route) =>
      route.fulfill({ body, contentType: "font/woff2" }),
    );
  const headers = {
    "Content-Type": "application/json",
    "X-HighLevel-Ms": "84",
    "X-RateLimit-Max": "100",
    "X-RateLimit-Remaining": "98",
    "X-RateLimit-Limit-Daily": "200000",
    "X-RateLimit-Daily-Remaining": "199998",
  };
  await page.route(/\/api\/contacts\?/, async (route) => {
    const response = await route.fetch();
    const json = { contact: { id: "cA1xPt7RkWn3LmZv9BqY" }, traceId: "0c1de7f0-0000-4000-8000-000000000000" };
    await route.fulfill({ response, json, headers });
  });
  await page.goto(`/?lang=${language}`);
  await page.locator("[aria-pressed]").last().waitFor();
  await page.locator("#country").fill("U"); // its list, which comes late
  await page.locator("[role=option]").first().waitFor();
  await page.locator("#country").fill("");
  await page.getByRole("textbox", { name: "Preferred name" }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => scrollTo(0, 0));
}
