import { readFileSync } from "node:fs";
import type { BrowserContextOptions } from "playwright/test";
import { test as deskTest, expect } from "../desk";
import { type BrowserOptions, type KillableBrowser, startBrowser } from "./browser";
import { type Clerk, clerkAt, type Place } from "./clerk";
import { type FaultDesk, startFaultDesk } from "./faultDesk";
import { faultCalled } from "./faults";
import { expectInvariants } from "./invariants";
import type { OutcomeName } from "./outcomes";
import { type Row, readTable, rowLine } from "./table";
import { rowAnnotation, tablePath } from "./tableReporter";

export { expect };

type Fixtures = {
  /** At the test's own page. */
  clerk: Clerk;
  /** Another clerk, at another computer. */
  another: (options?: BrowserContextOptions) => Promise<Clerk>;
  /** Sets a clerk before a page or frame of any browser; it counts for the row like the others. */
  seat: (page: Place) => Clerk;
  /** Starts a browser that can be killed; it ends with the test. */
  launch: (options?: BrowserOptions) => Promise<KillableBrowser>;
  journey: OutcomeName[];
  clerks: Clerk[];
  row: undefined;
};

/**
 * A test of a fault: its title is a name in `faults.ts`. When its body is over, what holds for every fault is checked, and
 * the row that it makes is held against the table in README.md.
 */
export const test = deskTest.extend<Fixtures & { desk: FaultDesk }>({
  desk: async ({ practice }, use) => {
    const desk = await startFaultDesk(practice);
    await use(desk);
    await desk.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  journey: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  clerks: async ({}, use) => use([]),
  seat: async ({ journey, clerks }, use) =>
    use((page) => {
      const clerk = clerkAt(page, journey);
      clerks.push(clerk);
      return clerk;
    }),
  clerk: async ({ page, seat }, use) => use(seat(page)),
  another: async ({ browser, baseURL, seat }, use) => {
    const opened: { close(): Promise<void> }[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options });
      opened.push(context);
      return seat(await context.newPage());
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  launch: async ({ baseURL }, use) => {
    const started: KillableBrowser[] = [];
    await use(async (options = {}) => {
      const browser = await startBrowser({ ...options, context: { baseURL, ...options.context } });
      started.push(browser);
      return browser;
    });
    await Promise.all(started.map((browser) => browser.end()));
  },
  row: [
    // Who is named here is still there when the body is over.
    async ({ desk, clerks, journey, clerk: _clerk, launch: _launch, another: _another }, use, info) => {
      const fault = faultCalled(info.title);
      // Some faults last for half a minute, and a busy computer takes its time.
      info.setTimeout(120_000);
      await use(undefined);
      if (info.status !== "passed") return;

      const contacts = await desk.sandbox.contacts();
      const busy = clerks.filter(({ typed, last }) => typed || last);
      await expectInvariants(desk, busy, contacts);
      const lost = await Promise.all(busy.map((clerk) => clerk.loses(contacts)));
      expect(lost.flat(), "fields that are lost").toEqual([]);
      const row: Row = { fault, shown: journey, contacts: contacts.length, lost: lost.flat().length };
      info.annotations.push({ type: rowAnnotation, description: JSON.stringify(row) });
      if (updates(info.config.updateSnapshots)) return;
      expect(rowLine(row), "what the table in README.md says").toBe(
        readTable(readFileSync(tablePath, "utf8")).get(fault),
      );
    },
    { auto: true },
  ],
});

function updates(snapshots: string): boolean {
  return snapshots === "all" || snapshots === "changed";
}
