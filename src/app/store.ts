/** Something that changes outside of React, for `useSyncExternalStore`. */
export type Store<Value> = {
  subscribe(listener: () => void): () => void;
  /** The same value until it changes. */
  now(): Value;
};

/** A store of what `read` gives, read anew each time that it is told to. */
export function createStore<Value>(read: () => Value): Store<Value> & { tell(): void } {
  const listeners = new Set<() => void>();
  let value = read();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => value,
    tell() {
      value = read();
      for (const listener of listeners) listener();
    },
  };
}
