import type { DraftsWorld } from "./browserWorld";
import type { Turn } from "./createLine";

type Locks = NonNullable<DraftsWorld["locks"]>;
type Hold = { letGo(): void; ended: Promise<unknown> };

/** Which entries of a person are this tab's, and which another's: the browser's locks, which end with their tab. */
export type Claims = {
  /** False where another tab has it. */
  claim(turn: Turn, id: string): Promise<boolean>;
  /** Resolves when others can have it. */
  release(id: string): Promise<void>;
  releaseAll(): Promise<void>;
  /** Tells which entries others have right now. */
  elsewhere(): Promise<(id: string) => boolean>;
};

export function createClaims(locks: Locks, person: string): Claims {
  const held = new Map<string, Hold>();
  const nameOf = (id: string) => `contact-desk ${JSON.stringify([person, id])}`;

  return {
    claim: async (turn, id) => held.has(id) || (await take(turn, id)),
    release,
    async releaseAll() {
      await Promise.all([...held.keys()].map(release));
    },
    async elsewhere() {
      const names = new Set((await locks.query()).held?.map(({ name }) => name));
      return (id) => names.has(nameOf(id)) && !held.has(id);
    },
  };

  function take(turn: Turn, id: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const ended = locks.request(nameOf(id), { ifAvailable: true }, (lock) => {
        const isOurs = lock !== null && !turn.signal.aborted;
        resolve(isOurs);
        if (!isOurs) return;
        return new Promise<void>((letGo) => held.set(id, { letGo, ended }));
      });
      ended.catch(reject);
    });
  }

  async function release(id: string): Promise<void> {
    const hold = held.get(id);
    held.delete(id);
    hold?.letGo();
    await hold?.ended;
  }
}
