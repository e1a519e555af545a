import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Page } from "playwright/test";
import { type BrowserOptions, type KillableBrowser, keepsNothing, startBrowser } from "./browser";
import { startHop } from "./hop";
import { startHostPage } from "./hostPage";
import { siteStorage } from "./siteStorage";
import { translate } from "./translate";

/** A site whose pages say hello, and that never answers `/never`; and a way to start browsers. */
const test = base.extend<{ site: string; start: (options?: BrowserOptions) => Promise<KillableBrowser> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  site: async ({}, use) => {
    const server = createServer((request, response) => {
      if (request.url === "/never") return;
      response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
      response.setHeader("X-Frame-Options", "DENY");
      response.setHeader("Content-Type", "text/html").end("<title>Site</title><p>Hello</p><input id=typed>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // A server that listens on a port has an AddressInfo.
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  start: async ({}, use) => {
    const started: KillableBrowser[] = [];
    await use(async (options) => {
      const browser = await startBrowser(options);
      started.push(browser);
      return browser;
    });
    await Promise.all(started.map((browser) => browser.end()));
  },
});

// Starting browsers takes its time on a busy computer.
test.describe.configure({ timeout: 90_000 });

test("what was in the database before a kill is there after it, and what was on its way is not", async ({
  site,
  start,
}) => {
  const hop = await startHop(site);
  const browser = await start();
  await browser.page.goto(hop.url);
  expect(await keep(browser.page, "name", "Ada")).toBe("kept");
  await browser.page.evaluate(() => void fetch("/never", { method: "POST", body: "x" }));
  await expect.poll(() => hop.seen("POST").map(({ isPassed }) => isPassed)).toEqual([true]);

  await browser.kill();
  expect(browser.context.pages()).toEqual([]);
  await browser.startAgain();
  await browser.page.goto(hop.url);
  expect(await kept(browser.page, "name")).toBe("Ada");
  expect(hop.seen("POST")).toHaveLength(1);
  await hop.stop();
});

test("a browser that sleeps does nothing, and goes on when it wakes", async ({ site, start }) => {
  const browser = await start();
  await browser.page.goto(site);
  await browser.page.evaluate(() => {
    const last = { at: performance.now(), longest: 0 };
    Object.assign(window, { last });
    setInterval(() => {
      last.longest = Math.max(last.longest, performance.now() - last.at);
      last.at = performance.now();
    }, 20);
  });
  await browser.sleep();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  browser.wake();
  const longest = () => browser.page.evaluate("last.longest");
  await expect.poll(longest).toBeGreaterThan(1_400);
});

test("comes back from the back-forward cache where the browser may have one", async ({ site, start }) => {
  const browser = await start({ without: ["--disable-back-forward-cache"] });
  const { page } = browser;
  await page.goto(`${site}/one`);
  await page.evaluate(() =>
    addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted })),
  );
  await page.locator("#typed").fill("Ada");
  await page.goto(`${site}/other`);
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate("window.persisted")).toBe(true);
  await expect(page.locator("#typed")).toHaveValue("Ada");
});

test("a profile that keeps nothing refuses a database", async ({ site, start }) => {
  const { page } = await start({ preferences: keepsNothing });
  await page.goto(site);
  expect(await keep(page, "name", "Ada")).toBe("UnknownError");
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});

test("a foreign page's frame is refused its database, where third parties keep nothing", async ({
  site,
  start,
}) => {
  const hop = await startHop(site);
  hop.dress({ asTarget: true, framable: true });
  const host = await startHostPage(`http://form.test:${hop.port}/`);
  const { page } = await start({ flags: ["--host-resolver-rules=MAP *.test 127.0.0.1"] });
  await page.goto(host.at("intranet.test"));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("Hello")).toBeVisible();
  const [, framed] = page.frames();
  expect(framed && (await keep(framed, "name", "Ada"))).toBe("UnknownError");
  expect(await framed?.evaluate(() => isSecureContext)).toBe(false);

  await page.evaluate(() => document.querySelector("#other")?.append(document.querySelector("iframe") ?? ""));
  await expect(frame.getByText("Hello")).toBeVisible();
  expect(hop.seen("GET", "/").filter(({ path }) => path === "/")).toHaveLength(2);
  await host.stop();
  await hop.stop();
});

test("storage can be missing, forbidden or silent", async ({ site, context }) => {
  const outcomes = [];
  for (const fault of ["missing", "forbidden", "silent"] as const) {
    const own = await context.browser()?.newContext();
    if (!own) throw new Error("There is no browser.");
    await siteStorage[fault](own);
    const page = await own.newPage();
    await page.goto(site);
    outcomes.push(await keep(page, "name", "Ada"));
    await own.close();
  }
  expect(outcomes).toEqual(["TypeError", "SecurityError", "silence"]);
});

test("storage can be full", async ({ site, page }) => {
  await siteStorage.limit(page, site, 100_000);
  await page.goto(site);
  expect(await keep(page, "small", "Ada")).toBe("kept");
  expect(await keep(page, "large", 200_000)).toBe("QuotaExceededError");
  expect(await kept(page, "small")).toBe("Ada");
});

test("storage can be cleared under a page's feet", async ({ site, page }) => {
  await page.goto(site);
  expect(await keep(page, "name", "Ada")).toBe("kept");
  await siteStorage.clear(page, site);
  expect(await kept(page, "name")).toBeUndefined();
});

test("a translator rewrites what is there and what comes later", async ({ site, page }) => {
  await page.goto(site);
  await translate(page);
  await expect(page.locator("p > font > font")).toHaveText("Hello");
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("b"), { textContent: "Later" })),
  );
  await expect(page.locator("b > font > font")).toHaveText("Later");
});

/** Writes into the page's own database; so many random bytes where the value is a number. */
function keep(page: Pick<Page, "evaluate">, name: string, value: string | number): Promise<string> {
  return page.evaluate(
    ([key, content]) =>
      new Promise<string>((resolve) => {
        const fail = (error: unknown) => resolve((error as DOMException).name);
        setTimeout(resolve, 1_500, "silence");
        try {
          const opening = indexedDB.open("site", 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const change = database.transaction("kept", "readwrite", { durability: "strict" });
            const bytes = (count: number) => Uint8Array.from({ length: count }, () => Math.random() * 256);
            change.objectStore("kept").put(typeof content === "number" ? bytes(content) : content, key);
            change.oncomplete = () => resolve("kept");
            change.onabort = () => fail(change.error);
          };
        } catch (error) {
          fail(error);
        }
      }),
    [name, value] as const,
  );
}

function kept(page: Pick<Page, "evaluate">, name: string): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("site", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("kept").objectStore("kept").get(key);
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
    name,
  );
}
