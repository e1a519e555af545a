import type { Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

/**
 * Takes no new connections and waits for what is under way, also where its browser has already left. Then lets go of
 * every connection, as browsers keep some open that they have not used yet.
 * @param underWay what is waited for; may grow while waiting
 * @param limitMs after this many milliseconds it waits no longer
 */
export async function shutDown(server: Server, underWay: ReadonlySet<Promise<unknown>>, limitMs: number) {
  server.close();
  const waiting = new AbortController();
  await Promise.race([finish(underWay), delay(limitMs, undefined, { signal: waiting.signal })]);
  waiting.abort();
  server.closeAllConnections();
}

async function finish(underWay: ReadonlySet<Promise<unknown>>) {
  do {
    await Promise.allSettled(underWay);
    // Long enough for an answer to go out, and for a request that has just arrived to be taken up.
    await delay(100);
  } while (underWay.size > 0);
}
