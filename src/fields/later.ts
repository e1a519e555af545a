import { useEffect, useSyncExternalStore } from "react";
import { idle } from "./idle";

/** A part of the product that arrives after the first screen. */
export type Later<Part> = {
  /** The part, once it is here. */
  now(): Part | undefined;
  /** Fetches it once; asks anew after a failure. */
  load(): Promise<Part>;
  /** Called when it arrives. */
  subscribe(listener: () => void): () => void;
};

export function later<Part>(fetchPart: () => Promise<Part>): Later<Part> {
  const listeners = new Set<() => void>();
  let part: Part | undefined;
  let loading: Promise<Part> | undefined;
  return {
    now: () => part,
    load() {
      loading ??= fetchPart().then(
        (loaded) => {
          part = loaded;
          for (const listener of listeners) listener();
          return loaded;
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part, once it is here; the first to use it has it fetched, in a moment when nobody waits. */
export function useLater<Part>(part: Later<Part>): Part | undefined {
  useEffect(() => {
    // A part that cannot be fetched now is asked for again when something is judged or sent.
    idle()
      .then(part.load)
      .catch(() => undefined);
  }, [part]);
  return useSyncExternalStore(part.subscribe, part.now, () => undefined);
}
