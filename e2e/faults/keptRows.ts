import type { Page } from "playwright/test";
import type { FaultDesk } from "./faultDesk";

/** An entry as it lies in the database; its bytes are numbers here, so that they can leave the browser. */
type KeptRow = {
  person: string;
  id: string;
  locationId: string;
  at: number;
  version: number;
  iv: number[];
  cipher: number[];
};

type Store = "entries" | "files";

/** What lies in the database of a form, as anybody can get at it who sits at this computer. */
type KeptRows = {
  entries(): Promise<KeptRow[]>;
  put(row: KeptRow): Promise<void>;
  /** Changes one bit of each row. */
  spoil(store: Store): Promise<void>;
  /** What the form wrote. */
  read(row: KeptRow): Promise<string>;
  /** The row that a form makes of a text. */
  lock(row: KeptRow, text: string, version: number): Promise<KeptRow>;
};

/** In the page, where `openRows` has put it. */
declare const keptRows: {
  all(store: Store): Promise<(Omit<KeptRow, "iv" | "cipher"> & { iv: Uint8Array; cipher: ArrayBuffer })[]>;
  put(store: Store, row: object): Promise<void>;
};

/** Goes to a page beside the form. */
export async function openRows(page: Page, desk: FaultDesk): Promise<KeptRows> {
  await page.goto(`${desk.url}/icon.svg`);
  await page.evaluate(() => {
    function ask<Result>(
      store: string,
      mode: IDBTransactionMode,
      to: (rows: IDBObjectStore) => IDBRequest<Result>,
    ) {
      return new Promise<Result>((resolve, reject) => {
        const opening = indexedDB.open("contact-desk");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(store, mode);
          const asked = to(transaction.objectStore(store));
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve(asked.result);
          };
        };
      });
    }
    const all = (store: string) => ask(store, "readonly", (rows) => rows.getAll());
    const put = (store: string, row: object) => ask(store, "readwrite", (rows) => rows.put(row));
    Object.assign(window, { keptRows: { all, put } });
  });
  const session = await fetch(`${desk.gateway.url}/api/session`, { headers: { "X-Contact-Desk": "1" } });
  const { keeping } = await session.json();
  const key = await crypto.subtle.importKey("raw", Buffer.from(keeping.key, "base64url"), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);

  return {
    entries: () =>
      page.evaluate(async () => {
        const rows = await keptRows.all("entries");
        return rows.map((row) => ({
          ...row,
          iv: Array.from(row.iv),
          cipher: Array.from(new Uint8Array(row.cipher)),
        }));
      }),
    put: (row) =>
      page.evaluate(async ({ iv, cipher, ...row }) => {
        const bytes = { iv: Uint8Array.from(iv), cipher: Uint8Array.from(cipher).buffer };
        await keptRows.put("entries", { ...row, ...bytes });
      }, row),
    spoil: (store) =>
      page.evaluate(async (name) => {
        for (const row of await keptRows.all(name)) {
          const bytes = new Uint8Array(row.cipher);
          bytes[0] = (bytes[0] ?? 0) ^ 1;
          await keptRows.put(name, row);
        }
      }, store),
    async read(row) {
      const bytes = await crypto.subtle.decrypt(parameters(row), key, Uint8Array.from(row.cipher));
      return new TextDecoder().decode(bytes);
    },
    async lock(row, text, version) {
      const next = { ...row, version };
      const bytes = await crypto.subtle.encrypt(parameters(next), key, new TextEncoder().encode(text));
      return { ...next, cipher: Array.from(new Uint8Array(bytes)) };
    },
  };
}

/** So a form ties the bytes to their place. */
function parameters({ id, person, locationId, version, iv }: KeptRow): AesGcmParams {
  const about = JSON.stringify([id, person, locationId, version]);
  return { name: "AES-GCM", iv: Uint8Array.from(iv), additionalData: new TextEncoder().encode(about) };
}
