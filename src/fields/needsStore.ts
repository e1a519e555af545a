import { kinds } from "./registry";

const needs = Object.values(kinds).flatMap((kind) => kind.needs ?? []);

/** Tells when something that a kind needs has arrived; the version is how much is here. */
export const needsStore = {
  subscribe(listener: () => void): () => void {
    const ends = needs.map((part) => part.subscribe(listener));
    return () => {
      for (const end of ends) end();
    };
  },
  version: () => needs.filter((part) => part.now() !== undefined).length,
  /** Fetches all of it, in a moment when nobody waits. */
  load: () => Promise.allSettled(needs.map((part) => part.load())),
};
