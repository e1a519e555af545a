import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./src/commands/browser.mjs";

const node = {
  extends: true as const,
  test: { name: "node", environment: "node" as const, include: ["src/**/*.test.ts"] },
};

const browser = {
  extends: true as const,
  test: {
    name: "browser",
    include: ["src/**/*.test.tsx"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findBrowser(), args: browserFlags } }),
      instances: [{ browser: "chromium" as const }],
    },
  },
};

export default defineConfig({
  plugins: [react()],
  build: { outDir: "dist/page" },
  test: { projects: [node, browser] },
});
