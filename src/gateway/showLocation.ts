import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
import { refuse } from "./refuse";

/** Asks HighLevel where a location is (scope locations.readonly). */
export async function showLocation(world: World, request: Request): Promise<Response> {
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");
  const call = { method: "GET", path: `/locations/${encodeURIComponent(location.id)}` } as const;
  return handOn("location", await callHighLevel(world, location, call)).response;
}
