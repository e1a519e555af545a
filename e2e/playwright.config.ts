import { defineConfig, devices } from "playwright/test";
import { browserFlags, findBrowser } from "../src/commands/browser.mjs";

const launchOptions = { executablePath: findBrowser(), args: browserFlags };

/** Each suite is run by its name, as `--project faults`; see `src/commands/test.mjs`. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    [process.env.CI ? "line" : "list"],
    ["./faults/tableReporter.ts"],
    // For `npm test`, which counts.
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["json"] as const] : []),
  ],
  use: { ...devices["Desktop Chrome"], launchOptions },
  projects: [
    // On a busy machine one in some hundreds may meet the machine: a fault of the product is met again.
    { name: "desk", testMatch: /e2e[\\/][^\\/]+\.spec\.ts$/, retries: process.env.CI ? 1 : 0 },
    // They kill browsers and race clocks: on a busy machine one may meet the machine and not the product.
    { name: "faults", testDir: "faults", retries: 1 },
    // Where the seed is given, a story is told once more: a fault of the product is met again, the machine's is not.
    { name: "model", testDir: "model", retries: process.env.SEED ? 1 : 0 },
    { name: "doors", testDir: "doors" },
    { name: "samples", testDir: "samples" },
    {
      name: "looks",
      testDir: "looks",
      snapshotPathTemplate: "{testDir}/{arg}{ext}",
      use: { locale: "en-US", timezoneId: "America/New_York" },
      // A colour may differ by two shades of 255, and what differs may be as long as no border is. In how letters are
      // smoothed machines differ by none of it: text is shown as bars.
      expect: { toHaveScreenshot: { threshold: 0.01, maxDiffPixels: 50 } },
    },
    {
      name: "embed",
      testDir: "embed",
      timeout: 60_000,
      // Heights and frames come when the machine gets to them: a fault of the product is met again, the machine's is not.
      retries: process.env.CI ? 1 : 0,
      // Browsers trust loopback names even over plain http; names under `test` are like other people's.
      use: {
        launchOptions: {
          ...launchOptions,
          args: [...browserFlags, "--host-resolver-rules=MAP *.test 127.0.0.1"],
        },
      },
    },
    // Other drivers drive Firefox and WebKit there, and those may meet the machine too.
    {
      name: "browsers",
      testDir: "browsers",
      timeout: 180_000,
      expect: { timeout: 30_000 },
      retries: process.env.CI ? 1 : 0,
    },
    // One after the other: each measures what the machine gives.
    { name: "load", testDir: "load", workers: 1 },
  ],
});
