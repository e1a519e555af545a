import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
import { keptForCreates } from "./limits/keptForCreates";
import { refuse } from "./refuse";

/** Looks up who has an email address (`email`) or a phone number (`number`). */
export async function searchDuplicate(world: World, request: Request): Promise<Response> {
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");

  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams({ locationId: location.id });
  for (const name of ["email", "number"]) {
    const value = asked.get(name);
    if (value) query.set(name, value);
  }
  const path = `/contacts/search/duplicate?${query}`;
  const call = { method: "GET", path, keep: keptForCreates } as const;
  return handOn("search", await world.breaker(() => callHighLevel(world, location, call))).response;
}
