import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright/test";
import { browserFlags, findBrowser } from "../src/commands/browser.mjs";
import { expect, test } from "./desk";

// Lighthouse takes its time on a busy computer.
test.setTimeout(180_000);

test("Lighthouse finds nothing to mend in the page's best practices", async ({ desk }) => {
  const profile = await mkdtemp(join(tmpdir(), "contact-desk-profile-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserFlags, "--remote-debugging-port=0"],
  });
  const port = Number((await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n")[0]);

  const result = await lighthouse(desk.url, { port, onlyCategories: ["best-practices"], logLevel: "silent" });
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });

  const { audits = {}, categories, runtimeError } = result?.lhr ?? {};
  // Without a score are those that do not apply, and those that could not be made.
  const failing = Object.values(audits).filter(({ score, scoreDisplayMode }) =>
    score === null ? scoreDisplayMode === "error" : score < 1,
  );
  expect(runtimeError).toBeUndefined();
  expect(failing.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
  expect(categories?.["best-practices"]?.score).toBe(1);
});
