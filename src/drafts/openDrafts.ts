import { asNotKept } from "./asNotKept";
import type { DraftsWorld } from "./browserWorld";
import { createLine, type Turn } from "./createLine";
import type { Desk } from "./Desk";
import { type Content, type Drafts, type Keeper, NotKept } from "./Drafts";
import { listEntries } from "./listEntries";
import { openDesk } from "./openDesk";
import { type Packed, pack } from "./pack";
import { removeEntry } from "./removeEntry";
import { upgrades as ourUpgrades } from "./upgrades";
import { type Entry, type Written, writeEntry } from "./writeEntry";

/** A write whose turn has not come: what is asked now may take its place. */
type Waiting = { entry: Entry; written: Promise<Written> };

/**
 * Opens what is kept on this computer.
 * @param upgrades to the format in which entries are written
 * @throws {NotKept} where nothing can be kept here
 */
export async function openDrafts(
  keeper: Keeper,
  world: DraftsWorld,
  upgrades = ourUpgrades,
): Promise<Drafts> {
  const line = createLine(world.patience);
  const desk = await line<Desk>((turn) => openDesk(keeper, world, upgrades, turn));
  const { person, database, files, claims } = desk;
  const waiting = new Map<string, Waiting>();
  let isClosed = false;

  return {
    list(locationId) {
      // It shows what was asked before it, so that what is asked now has a turn of its own.
      waiting.clear();
      return ask((turn) => listEntries(desk, turn, locationId));
    },
    async put(id, locationId, content) {
      return write({ id, locationId, isSealed: content.sealed !== undefined, packed: toPacked(content) });
    },
    remove(id) {
      waiting.delete(id);
      return ask(async (turn) => {
        await database.transact(turn, "readwrite", (transaction) => removeEntry(transaction, person, id));
        files.thereIsRoom();
      });
    },
    claim: (id) => ask((turn) => claims.claim(turn, id)),
    release: (id) => letGo(() => claims.release(id)),
    close() {
      letGo(async () => {
        database.close();
        await claims.releaseAll();
      });
      isClosed = true;
    },
  };

  async function ask<Result>(work: (turn: Turn<Result>) => Promise<Result>): Promise<Result> {
    if (isClosed) throw new NotKept("failed");
    return await line(work);
  }

  /** As the content is now: whoever holds it may go on changing it. */
  function toPacked(content: Content): Packed {
    try {
      return pack(content, files.keyOf);
    } catch (error) {
      throw asNotKept(error);
    }
  }

  function write(entry: Entry): Promise<Written> {
    const before = waiting.get(entry.id);
    if (before) {
      before.entry = entry;
      return before.written;
    }
    const written = ask<Written>((turn) => {
      if (waiting.get(entry.id) === mine) waiting.delete(entry.id);
      return writeEntry(desk, turn, mine.entry);
    });
    const mine: Waiting = { entry, written };
    waiting.set(entry.id, mine);
    return written;
  }

  /** After what was asked before. Nobody waits for it. */
  function letGo(work: () => Promise<void>) {
    line(work).catch(() => {});
  }
}
