import type { ContactThere } from "./askContact";
import type { World } from "./createGateway";
import { finish } from "./finish";
import type { Sought } from "./Sought";

/** Milliseconds by which a clock that tells whole seconds, and an answer's way, may be off. */
const tolerance = 2_000;

/**
 * Whether a contact that is there was made by a submission, or by the earlier one of the same body, whose end is known
 * then too: of the same name, made since it was sent, and no other submission's. Not sure is no.
 */
export async function claimContact(world: World, sought: Sought, there: ContactThere): Promise<boolean> {
  const { key, location, person, sentAt, earlier } = sought;
  const { id: contactId } = there.contact;
  if (!isSame(fullName(there.contact), fullName(person))) return false;
  if (!isMadeSince(there, Math.min(sentAt, earlier?.sentAt ?? sentAt))) return false;
  try {
    const maker = await world.ledger.madeBy(contactId, location.id);
    if (maker !== undefined && maker !== key && maker !== earlier?.key) return false;
  } catch {
    return false;
  }
  if (earlier) await finish(world, earlier.key, { state: "saved", contactId });
  return true;
}

function isMadeSince({ contact, aheadMs }: ContactThere, moment: number): boolean {
  return Date.parse(contact.dateAdded ?? "") >= moment + aheadMs - tolerance;
}

type Named = { firstName?: string; lastName?: string; name?: string; contactName?: string };

function fullName({ firstName, lastName, name, contactName }: Named): string {
  return [firstName, lastName].filter(Boolean).join(" ") || name || contactName || "";
}

/** HighLevel changes the case of names. */
function isSame(theirs: string, ours: string): boolean {
  const plain = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return plain(theirs) === plain(ours);
}
