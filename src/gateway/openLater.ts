import type { Ledger } from "../ledger/Ledger";

/**
 * A ledger that is opened when it is first used. Where that fails, every use fails, and the next one tries again; those
 * that come at the same time share one try.
 */
export function openLater(open: () => Promise<Ledger>): Ledger {
  let opening: Promise<Ledger> | undefined;
  let isClosed = false;
  return {
    begin: async (submission) => (await opened()).begin(submission),
    finish: async (key, ending) => (await opened()).finish(key, ending),
    find: async (key, locationId) => (await opened()).find(key, locationId),
    void: async (key, locationId, now) => (await opened()).void(key, locationId, now),
    earlierTry: async (key, locationId, bodyHash) => (await opened()).earlierTry(key, locationId, bodyHash),
    madeBy: async (contactId, locationId) => (await opened()).madeBy(contactId, locationId),
    sweep: async (before, now) => (await opened()).sweep(before, now),
    check: async () => (await opened()).check(),
    async close() {
      isClosed = true;
      const ledger = await opening?.catch(() => undefined);
      await ledger?.close();
    },
  };

  async function opened(): Promise<Ledger> {
    if (isClosed) throw new Error("The ledger is closed.");
    const mine = opening ?? open();
    opening = mine;
    try {
      return await mine;
    } catch (error) {
      if (opening === mine) opening = undefined;
      throw error;
    }
  }
}
