import type { Page } from "playwright/test";
import { type KillableBrowser, startBrowser } from "../faults/browser";
import { type FaultDesk, startFaultDesk } from "../faults/faultDesk";
import type { Process } from "../startProcess";
import { type Look, lookAt } from "./lookAt";
import type { TabName } from "./Model";
import type { Sight } from "./whatIsWrong";

/** The real thing: a browser with one or two tabs, before gateways that can be killed. */
export type World = {
  desk: FaultDesk;
  /** Of the run, in letters and digits: part of every name and email that is typed in it. */
  readonly run: string;
  page(tab: TabName): Page;
  look(tab: TabName): Promise<Look>;
  /** All tabs that have the form in them, and HighLevel. */
  see(tabs: Iterable<TabName>): Promise<Sight>;
  /** Loads the form; false where there is no way to it. */
  load(tab: TabName): Promise<boolean>;
  /** Loads the form anew, as somebody does who confirms what the browser asks; whether it asked. */
  reload(tab: TabName): Promise<{ wasWarned: boolean; isLoaded: boolean }>;
  openSecond(): Promise<void>;
  /** Closes it as somebody does who confirms what the browser asks; whether it asked. */
  closeSecond(): Promise<{ wasWarned: boolean }>;
  setOffline(isOffline: boolean): Promise<void>;
  /** Says something, to whoever wants to follow the stories. */
  note(text: string): void;
  /** Ends the browser as a crash does, and starts it again. */
  killBrowser(): Promise<void>;
  /** A new computer, network and HighLevel, as far as the next run can tell. */
  renew(): Promise<void>;
  end(): Promise<void>;
};

/** Milliseconds in which a page of this computer comes, or does not. */
const patience = 15_000;

/** @param note see there */
export async function openWorld(practice: Process, note: (text: string) => void): Promise<World> {
  const desk = await startFaultDesk(practice);
  const viewport = { width: 1280, height: 720 };
  const browser: KillableBrowser = await startBrowser({ context: { viewport } });
  const pages = new Map<TabName, Page>([["first", listened(browser.page)]]);
  let warnings = 0;
  let isOffline = false;
  let run = newRun();

  const world: World = {
    desk,
    note,
    get run() {
      return run;
    },
    page(tab) {
      const page = pages.get(tab);
      if (!page) throw new Error(`There is no ${tab} tab.`);
      return page;
    },
    look: (tab) => lookAt(world.page(tab)),
    async see(tabs) {
      const looks = [...tabs].map(async (tab) => [tab, await world.look(tab)] as const);
      // HighLevel last: what a page has seen created is created.
      return { looks: new Map(await Promise.all(looks)), contacts: await desk.sandbox.contacts() };
    },
    async load(tab) {
      try {
        await world.page(tab).goto(desk.url, { timeout: patience });
        return true;
      } catch {
        return false;
      }
    },
    async reload(tab) {
      const before = warnings;
      const isLoaded = await world
        .page(tab)
        .reload({ timeout: patience })
        .then(
          () => true,
          () => false,
        );
      return { wasWarned: warnings > before, isLoaded };
    },
    async openSecond() {
      pages.set("second", listened(await browser.context.newPage()));
    },
    async closeSecond() {
      const before = warnings;
      const page = world.page("second");
      const isClosed = page.waitForEvent("close", { timeout: patience });
      await page.close({ runBeforeUnload: true });
      await isClosed;
      pages.delete("second");
      return { wasWarned: warnings > before };
    },
    async setOffline(next) {
      isOffline = next;
      await browser.context.setOffline(next);
    },
    async killBrowser() {
      await browser.kill();
      await browser.startAgain();
      pages.clear();
      pages.set("first", listened(browser.page));
      if (isOffline) await browser.context.setOffline(true);
    },
    async renew() {
      if (isOffline) await world.setOffline(false);
      desk.hop.forget();
      await desk.hop.down();
      await desk.hop.up();
      const [first, ...others] = browser.context.pages();
      for (const page of others) await page.close();
      if (!first) throw new Error("The browser has no page open.");
      pages.clear();
      pages.set("first", first);
      await first.goto("about:blank");
      const session = await browser.context.newCDPSession(first);
      await session.send("Storage.clearDataForOrigin", { origin: desk.url, storageTypes: "indexeddb" });
      await session.detach();
      await desk.sandbox.reset();
      run = newRun();
    },
    async end() {
      await browser.end();
      await desk.stop();
    },
  };
  return world;

  function listened(page: Page): Page {
    page.on("dialog", (dialog) => {
      warnings++;
      dialog.accept().catch(() => undefined);
    });
    return page;
  }
}

function newRun(): string {
  return crypto.randomUUID().slice(0, 8);
}
