import type { CreateContactBody } from "../contact/CreateContactBody";
import { ask, type World } from "./ask";
import type { Outcome } from "./Outcome";
import { outcomeOf } from "./outcomeOf";

/** Sends a contact, once, and says how that ended. Never throws. */
export async function createContact(world: World, body: CreateContactBody): Promise<Outcome> {
  if (!world.isOnline()) return { kind: "offline" };
  const answer = await ask(world, `/api/contacts?location=${encodeURIComponent(body.locationId)}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  // Sent, perhaps: only HighLevel knows.
  return answer ? outcomeOf(answer) : { kind: "unknown" };
}
