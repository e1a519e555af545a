import { defineConfig, devices } from "playwright/test";
import { browserFlags, findBrowser } from "../src/commands/browser.mjs";

const launchOptions = { executablePath: findBrowser(), args: browserFlags };

/** `npm test` names its own reporters. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? "line" : "list",
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"], launchOptions } }],
});
