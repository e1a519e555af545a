import type { World } from "./createGateway";
import { canBeSearched, type FoundOut, findCreated } from "./findCreated";
import { pause } from "./pause";
import type { Sought } from "./Sought";

/** Milliseconds after which HighLevel is asked; its search is about ten seconds behind. */
const looks = [0, 2_000, 8_000, 20_000, 60_000];

/** Finds out what became of a create that was not answered; takes a minute where nothing is found. */
export async function reconcile(world: World, sought: Sought): Promise<FoundOut | undefined> {
  if (!canBeSearched(sought.person)) return undefined;
  const started = world.now();
  for (const after of looks) {
    await pause(world, after - (world.now() - started));
    const found = await findCreated(world, sought);
    if (found) return found;
  }
  return undefined;
}
