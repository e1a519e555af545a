import { test as base, expect } from "playwright/test";
import { type SandboxControl, sandboxControl } from "./sandboxControl";
import { secretsIn, watchBrowser } from "./secretsSeen";
import { type Process, startProcess } from "./startProcess";

export { expect };

type Desk = {
  /** Of a built gateway in Practice, without a slash at its end; `page` has it as its base. */
  url: string;
  /** How the sandbox behind it behaves, and what it was asked; as new at the start of each test. */
  sandbox: SandboxControl;
  /** Starts another gateway, with settings of its own on a port of its own; it ends with the test. */
  start: (environment: Record<string, string>) => Promise<Process>;
};

type Fixtures = {
  desk: Desk;
  /** What the test's pages have told gateways of people so far. */
  people: Set<string>;
};

/** Playwright's test, before a built gateway: one process for each worker. No token may come to the browser, and neither
 * tokens nor people into what gateways print. */
export const test = base.extend<Fixtures, { practice: Process }>({
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
    async ({}, use) => {
      const practice = await startProcess({});
      await use(practice);
      await practice.end();
    },
    { scope: "worker" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  people: async ({}, use) => use(new Set()),
  desk: async ({ practice, people }, use) => {
    const sandbox = sandboxControl(practice.url);
    const others: Process[] = [];
    const start = async (environment: Record<string, string>) => {
      const other = await startProcess(environment);
      others.push(other);
      return other;
    };
    await sandbox.reset();
    await use({ url: practice.url, sandbox, start });
    await Promise.all(others.map((other) => other.end()));
    for (const { printed } of [practice, ...others])
      expect(
        secretsIn(printed(), people),
        "nothing of people, and no token, in what a gateway prints",
      ).toEqual([]);
  },
  context: async ({ context, people }, use) => {
    const watch = watchBrowser(context, people);
    await use(context);
    expect(await watch.tokens(), "no token comes to the browser").toEqual([]);
  },
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      // Answers that are no success are what many tests are about; the browser reports each.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
        faults.push(message.text());
      }
    });
    await use(page);
    expect(faults, "no exception, and no violation of the page's policy").toEqual([]);
  },
  baseURL: async ({ desk }, use) => use(desk.url),
});
