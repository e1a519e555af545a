import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { createLogger, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./src/commands/browser.mjs";

const node = {
  extends: true as const,
  test: { name: "node", environment: "node" as const, include: ["src/**/*.test.ts"] },
};

const browser = {
  extends: true as const,
  // Named here, or they are found one by one and the page under test is loaded again in the middle of a test.
  optimizeDeps: {
    include: [
      "@tanstack/react-query",
      "downshift",
      "fast-check",
      "file-type",
      "i18n-iso-countries",
      "i18n-iso-countries/langs/en.json",
      "idb",
      "libphonenumber-js/min",
      "react",
      "react-dom/client",
      "react-hook-form",
      "react/jsx-dev-runtime",
      "vitest-browser-react",
      "zod/mini",
    ],
  },
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

const layers = readFileSync(new URL("src/styles/layers.css", import.meta.url), "utf8");

/** The bundler puts shared modules' styles first, and the layer named first would yield to all others. */
const layersFirst: Plugin = {
  name: "layers-first",
  enforce: "post",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
      file.source = `${layers.replace(/\/\*.*?\*\//gs, "").trim()}${file.source}`;
    }
  },
};

/** What the first screen needs, in one file: in twenty it weighs 4 kB more, and each is one more request. */
const first = { name: "first", tags: ["$initial" as const], priority: 2 };

/** What all languages have in common; in a file of its own, words would have to wait for it. */
const ofWords = { name: "words", test: /src\/words\/(speak|languages|byLanguage)/, priority: 3 };

/** What every page fetches right after it: the connection, what is kept, and what sending takes. */
const afterwards = {
  name: "afterwards",
  test: /src\/(highlevel|drafts|app\/(?!embedding|paste|json|Own|Connect|connectProblem|SignIn|PreviewPane|DryRunPlace|shownBody|useFocusedField))|node_modules\/(@tanstack|idb)/,
  priority: 1,
};

/** What stands beside the form: in one file, as nobody looks at a part of it; but for programs, which few look at. */
const beside = {
  name: "beside",
  test: /src\/(preview\/(?!CodeSample)[^/]+$|app\/(PreviewPane|DryRunPlace|shownBody|useFocusedField)|form\/usePaced)/,
  priority: 1,
};

/** The minifier keeps what it does not know, and says so: that section of the list which is in sight is newer than it. */
const logger = createLogger();
const { warn } = logger;
logger.warn = (message, options) => {
  if (!message.includes("'target-current'")) warn(message, options);
};

export default defineConfig({
  customLogger: logger,
  plugins: [react(), layersFirst],
  build: {
    outDir: "dist/page",
    // An older browser that cannot preload modules loads the same ones a little later.
    modulePreload: {
      polyfill: false,
      // What comes later needs little beside what is here: naming it for each part would weigh more than it spares.
      resolveDependencies: (_, needed, { hostType }) => (hostType === "html" ? needed : []),
    },
    // One style sheet, so that what is loaded later brings no layers of its own.
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [ofWords, first, afterwards, beside] } },
    },
  },
  test: { projects: [node, browser] },
});
