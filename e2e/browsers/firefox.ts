import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type KeyInput } from "puppeteer-core";
import { findFirefox } from "../../src/commands/otherBrowsers.mjs";
import type { Browser, Named } from "./Browser";
import { activeElement, aroundActive, boxOf, coloursOfPage, isActive, readIn, typedIn } from "./inPage";

/** Firefox without a window, driven by WebDriver BiDi. */
export async function openFirefox({ dark }: { dark: boolean }): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), "contact-desk-firefox-"));
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      "intl.locale.requested": "en-US",
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
    },
    env: { ...process.env, HOME: home },
  });
  const page = await firefox.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });

  const selectorOf = ({ role, name }: Named) => `aria/${name}[role="${role}"]`;
  async function ask<Answer>(what: Named, question: (element: Element) => Answer) {
    const found = await page.$(selectorOf(what));
    return found?.evaluate(question);
  }

  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const parts = keys.split("+").map((key) => (key === "Space" ? " " : key)) as KeyInput[];
      for (const key of parts) await page.keyboard.down(key);
      for (const key of parts.reverse()) await page.keyboard.up(key);
    },
    async click(what) {
      const found = await page.$(selectorOf(what));
      if (!found) throw new Error(`There is no ${what.role} “${what.name}”.`);
      await found.click();
    },
    text: (what) => (what ? ask(what, readIn) : page.evaluate(() => document.body.innerText)),
    value: (what) => ask(what, typedIn),
    async hasFocus(what) {
      // To look through the whole page takes half a second.
      const near = await page.evaluateHandle(aroundActive);
      for (const found of await near.$$(selectorOf(what))) if (await found.evaluate(isActive)) return true;
      return false;
    },
    box: async (what) =>
      what ? ask(what, boxOf) : (await page.evaluateHandle(activeElement)).evaluate(boxOf),
    colours: () => page.evaluate(coloursOfPage),
    faults: async () => faults,
    picture: () => page.screenshot(),
    async end() {
      await firefox.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
