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
    { name: "desk", testMatch: "*.spec.ts", testIgnore: /(faults|model|load)/ },
    // They kill browsers and race clocks: on a busy machine one may meet the machine and not the product.
    { name: "faults", testMatch: "faults/*.spec.ts", retries: 1 },
    { name: "model", testMatch: "model/*.spec.ts" },
    { name: "load", testMatch: "load/*.spec.ts" },
  ],
});
