import { chosenLocation } from "./chosenLocation";
import type { Flights } from "./createFlights";
import type { World } from "./createGateway";
import { readContactBody } from "./readContactBody";
import { readJsonBody } from "./readJsonBody";
import { readPerson } from "./readPerson";
import { refuse } from "./refuse";
import { submissionKey } from "./submissionKey";
import { submit } from "./submit";

/** Sends a body on that the form can have sent, each key once. */
export async function createContact(world: World, flights: Flights, request: Request): Promise<Response> {
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");
  const key = submissionKey(request.headers.get("Idempotency-Key"));
  if (!key) return refuse("old-page");

  const read = await readJsonBody(request);
  if ("refused" in read) return refuse(read.refused, { status: read.status });

  const text = readContactBody(read.body, location.id);
  if (text === undefined) return refuse("not-this-contact");
  const bodyHash = world.keys.hash("body", location.id, text);
  const contact = { key, location, text, bodyHash, person: readPerson(read.body) };
  return (await flights.join(key, bodyHash, () => submit(world, contact))) ?? refuse("key-reused");
}
