/** What keeping entries needs of the browser. Over http there is neither `subtle` nor `locks`. */
export type DraftsWorld = {
  /** May throw where a frame or its browser refuses storage. */
  indexedDB: () => Pick<IDBFactory, "open"> | undefined;
  crypto: Pick<Crypto, "getRandomValues" | "randomUUID"> & { readonly subtle?: SubtleCrypto };
  locks: Pick<LockManager, "request" | "query"> | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds within which every promise settles. */
  patience: number;
};

/** The world of a page. Never throws: what a browser refuses shows itself when entries are opened. */
export function browserWorld(page: Window): DraftsWorld {
  return {
    indexedDB: () => page.indexedDB,
    crypto: page.crypto,
    locks: page.navigator.locks,
    now: Date.now,
    patience: 5000,
  };
}
