import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
import { keptForCreates } from "./limits/keptForCreates";
import type { LookUp } from "./lookUps";
import { refuse } from "./refuse";

/** Bytes; five hundred custom fields with their options are no kilobytes any more. */
const mostBytes = 4 * 1024 * 1024;

/** Asks HighLevel what a location knows; nobody waits for it any longer once the browser has left. */
export async function lookUp(world: World, request: Request, { answer, pathFor }: LookUp): Promise<Response> {
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");

  const path = pathFor(encodeURIComponent(location.id));
  const call = { method: "GET", path, mostBytes, signal: request.signal, keep: keptForCreates } as const;
  return handOn(answer, await world.breaker(() => callHighLevel(world, location, call))).response;
}
