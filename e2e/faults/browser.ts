import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright/test";
import { browserFlags, findBrowser } from "../../src/commands/browser.mjs";
import { isRunning } from "./isRunning";

/** A browser with a profile and processes of its own. */
export type KillableBrowser = {
  /** Of the browser that runs now. */
  readonly context: BrowserContext;
  /** The first page of the browser that runs now. */
  readonly page: Page;
  /** Ends it as a crash or a pulled plug would; resolves when all its processes are gone. */
  kill(): Promise<void>;
  /** Starts it again on the same profile. */
  startAgain(): Promise<void>;
  /** Stops all its processes, as a computer that sleeps does. Nothing can be asked of it until it is woken. */
  sleep(): Promise<void>;
  wake(): void;
  /** Closes it and removes its profile. */
  end(): Promise<void>;
};

export type BrowserOptions = {
  /** Flags besides those that every test has, like `--host-resolver-rules=MAP *.test 127.0.0.1`. */
  flags?: readonly string[];
  /** Playwright's own flags that it goes without, like `--disable-back-forward-cache`. */
  without?: string[];
  /** What the profile's settings start with, in the form of Chromium's file `Preferences`. */
  preferences?: object;
  context?: BrowserContextOptions;
};

/** A profile in which no site may keep anything: opening a database fails, and touching `localStorage` throws. */
export const keepsNothing = { profile: { default_content_setting_values: { cookies: 2 } } };

/** Starts a browser on a new profile. */
export async function startBrowser({
  flags = [],
  without,
  preferences = {},
  context: options,
}: BrowserOptions = {}): Promise<KillableBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "contact-desk-profile-"));
  await mkdir(join(profile, "Default"));
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      ...options,
      executablePath: findBrowser(),
      args: [...browserFlags, ...flags],
      ignoreDefaultArgs: without,
    });
  let context = await launch();
  let asleep: readonly number[] = [];

  return {
    get context() {
      return context;
    },
    get page() {
      const [page] = context.pages();
      if (!page) throw new Error("The browser has no page open.");
      return page;
    },
    async kill() {
      const processes = await processesOf(context);
      const isClosed = new Promise((resolve) => context.once("close", resolve));
      for (const id of processes) signal(id, "SIGKILL");
      await isClosed;
      while (processes.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    async startAgain() {
      // A browser that was killed left a note that it still runs.
      for (const name of ["SingletonLock", "SingletonCookie", "SingletonSocket"])
        await rm(join(profile, name), { force: true });
      context = await launch();
    },
    async sleep() {
      asleep = await processesOf(context);
      for (const id of asleep) signal(id, "SIGSTOP");
    },
    wake() {
      for (const id of asleep) signal(id, "SIGCONT");
      asleep = [];
    },
    async end() {
      for (const id of asleep) signal(id, "SIGCONT");
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser's own process first, then those that it started. */
async function processesOf(context: BrowserContext): Promise<readonly number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("The browser runs no more.");
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const isMain = ({ type }: { type: string }) => Number(type === "browser");
  return processInfo.sort((one, other) => isMain(other) - isMain(one)).map(({ id }) => id);
}

function signal(id: number, name: NodeJS.Signals) {
  try {
    process.kill(id, name);
  } catch {
    // It has ended by itself, since the one that started it has.
  }
}
