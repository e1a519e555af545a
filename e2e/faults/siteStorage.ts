import type { BrowserContext, Page } from "playwright/test";

/** What can become of the place where a page keeps things; `origin` is the page's, without a slash at its end. */
export const siteStorage = {
  /** There is no IndexedDB, as in some private windows and embedded browsers. */
  missing: (context: BrowserContext) =>
    context.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    }),

  /** Touching IndexedDB throws, as in a sandboxed frame. */
  forbidden: (context: BrowserContext) =>
    context.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }),

  /** Opening a database never comes to an end. */
  silent: (context: BrowserContext) =>
    context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        // A request of a database that nobody ever answers looks like any other target of events.
        return new EventTarget() as IDBOpenDBRequest;
      };
    }),

  /**
   * Only so many bytes are left, before the page uses any: the browser asks how much room there is only now and then.
   * It lasts as long as the page.
   */
  async limit(page: Page, origin: string, bytes: number) {
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: bytes });
  },

  /** Takes what room is left. */
  fill: (page: Page) =>
    page.evaluate(async () => {
      const opening = indexedDB.open("junk");
      opening.onupgradeneeded = () => opening.result.createObjectStore("junk", { autoIncrement: true });
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const write = (bytes: number) =>
        new Promise<boolean>((resolve) => {
          const transaction = opening.result.transaction("junk", "readwrite");
          const junk = new Uint8Array(bytes);
          // No more than 65 536 at a time.
          for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(junk.subarray(at, at + 65_536));
          transaction.objectStore("junk").add(junk);
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        });
      for (let bytes = 100_000; bytes > 50; bytes /= 2) while (await write(Math.ceil(bytes))) {}
      opening.result.close();
    }),

  /** Everything that the origin keeps is removed, as by "Clear site data", while its pages go on. */
  async clear(page: Page, origin: string) {
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    await session.detach();
  },
};
