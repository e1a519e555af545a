import { type BrowserContext, expect, type Page } from "playwright/test";
import type { Hop } from "./hop";

/** Where the office signs in: another site, to which its proxy leads. */
const login = "http://login.example/";

/** From now on a sign-in's proxy answers in the place of the gateway's calls, and of the page that comes after a sign-in. */
export async function signOut(hop: Hop, context: BrowserContext, how: "leads away" | "answers 401") {
  const html = { "Content-Type": "text/html" };
  const away = { status: 302, headers: { Location: login } };
  const answer = how === "leads away" ? away : { status: 401, headers: html, body: "<h1>Sign in</h1>" };
  hop.rule({ path: "/api/", answer, times: 100_000 }, { path: "/signed-in.html", answer: away, times: 100 });
  const body = `<a href="${hop.url}/signed-in.html">That is me</a>`;
  await context.route(`${login}**`, (route) => route.fulfill({ contentType: "text/html", body }));
}

/** Signs in as the page says: in the window that it opens, which tells all tabs, and may close by itself. */
export async function signIn(hop: Hop, page: Page) {
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        new BroadcastChannel("contact-desk").addEventListener("message", ({ data }) => resolve(data));
      }),
  );
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Sign in" }).click();
  const window = await opened;
  const link = window.getByRole("link", { name: "That is me" });
  await expect(link).toBeVisible();
  hop.forget();
  await link.click();
  expect(await told).toEqual({ kind: "signed-in" });
}
