import { useSyncExternalStore } from "react";
import type { Store } from "./store";

/** What a store holds now; something else as long as there is no store. */
export function useStore<Value>(store: Store<Value> | undefined, before: Value): Value {
  return useSyncExternalStore(store?.subscribe ?? never, store?.now ?? (() => before), () => before);
}

function never(): () => void {
  return () => undefined;
}
