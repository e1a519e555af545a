import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
import { readJsonBody } from "./readJsonBody";
import { refuse } from "./refuse";

/** Sends the body on as it came, but for its location, which is the settings' whatever it says. */
export async function createContact(world: World, request: Request): Promise<Response> {
  const started = world.now();
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");

  const read = await readJsonBody(request);
  if ("refused" in read) return refuse(read.refused, { status: read.status });

  // Assigning keeps the key's place, and so every other byte as it was sent.
  read.body.locationId = location.id;
  const call = { method: "POST", path: "/contacts/", body: JSON.stringify(read.body) } as const;
  const { response, contactId, traceId } = handOn("create", await callHighLevel(world, location, call));

  const time = new Date(started).toISOString();
  const ms = world.now() - started;
  world.log(JSON.stringify({ time, location: location.id, status: response.status, contactId, traceId, ms }));
  return response;
}
