import type { Ending } from "../ledger/Ledger";
import type { World } from "./createGateway";

/**
 * Writes down how a submission ended. Where that fails the answer is no less true; who asks the ledger later is told
 * that nobody knows.
 */
export async function finish(world: World, key: string, ending: Ending): Promise<void> {
  try {
    await world.ledger.finish(key, ending);
  } catch {
    const time = new Date(world.now()).toISOString();
    world.log(JSON.stringify({ time, submission: key, problem: "The ledger could not be written." }));
  }
}
