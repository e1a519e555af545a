import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
import { keptForCreates } from "./limits/keptForCreates";
import type { LookUp } from "./lookUps";
import type { Location } from "./readLocations";
import { refuse } from "./refuse";

/** Bytes; five hundred custom fields with their options are no kilobytes any more. */
const mostBytes = 4 * 1024 * 1024;

/** Asks HighLevel what a location knows; nobody waits for it any longer once the browser has left. */
export async function lookUp(world: World, request: Request, row: LookUp): Promise<Response> {
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");
  return await askLocation(world, location, row, { signal: request.signal });
}

/** As `lookUp`, of a location that is known; `timeoutMs` where less than usual is enough. */
export async function askLocation(
  world: World,
  location: Location,
  { answer, pathFor }: LookUp,
  until: { signal: AbortSignal; timeoutMs?: number },
): Promise<Response> {
  const path = pathFor(encodeURIComponent(location.id));
  const call = { method: "GET", path, mostBytes, keep: keptForCreates, ...until } as const;
  return handOn(answer, await world.breaker(() => callHighLevel(world, location, call))).response;
}
