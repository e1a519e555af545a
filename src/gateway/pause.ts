import type { World } from "./createGateway";

/** Waits so many milliseconds, without keeping the process from ending. */
export async function pause({ wait = waitFor }: Pick<World, "wait">, ms: number): Promise<void> {
  if (ms > 0) await wait(ms);
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
