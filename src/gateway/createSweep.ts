import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * A function that frees what was made a moment ago and is no longer used; it takes about a millisecond. V8 counts the
 * network's buffers, which lie outside its heap, too late.
 */
export function createSweep(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("globalThis.gc");
  return typeof collect === "function" ? () => void collect({ type: "minor" }) : () => {};
}
