import { budget } from "./budget";
import { callHighLevel } from "./callHighLevel";
import { closedAnswer, type FoundContact } from "./closedAnswer";
import type { World } from "./createGateway";
import type { Person } from "./NewContact";
import type { Location } from "./readLocations";

/** A contact that is there, and by how many milliseconds HighLevel's clock is ahead of ours. */
export type ContactThere = { contact: FoundContact; aheadMs: number };

/** A contact by its id, which HighLevel knows at once (scope contacts.readonly); nothing where it does not tell. */
export function readContact(world: World, location: Location, id: string, timeoutMs = budget.lookUp) {
  return askContact(world, location, `/contacts/${encodeURIComponent(id)}`, timeoutMs);
}

/** Who has an email or a phone (scope contacts.readonly); HighLevel's search is about ten seconds behind. */
export async function searchContact(world: World, location: Location, { email, phone }: Person) {
  const query = new URLSearchParams({ locationId: location.id });
  if (email) query.set("email", email);
  if (phone) query.set("number", phone);
  return await askContact(world, location, `/contacts/search/duplicate?${query}`, budget.lookUp);
}

/** As people call the contact, where HighLevel tells it quickly. */
export async function contactName(world: World, location: Location, id: string): Promise<string | undefined> {
  const there = await readContact(world, location, id, budget.name);
  if (!there) return undefined;
  const { contactName: name, firstName, lastName } = there.contact;
  return name || [firstName, lastName].filter(Boolean).join(" ") || undefined;
}

async function askContact(
  world: World,
  location: Location,
  path: string,
  timeoutMs: number,
): Promise<ContactThere | undefined> {
  const reply = await callHighLevel(world, location, { method: "GET", path, timeoutMs });
  if (reply.kind !== "answer" || reply.status !== 200) return undefined;
  const contact = closedAnswer("search", reply.status, reply.json)?.contact;
  const theirs = Date.parse(reply.headers.get("date") ?? "");
  return contact ? { contact, aheadMs: Number.isNaN(theirs) ? 0 : theirs - world.now() } : undefined;
}
