import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
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
  const call = { method: "GET", path: `/contacts/search/duplicate?${query}` } as const;
  return handOn("search", await callHighLevel(world, location, call)).response;
}
