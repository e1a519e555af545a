import type { Ending } from "../ledger/Ledger";
import { readContact } from "./askContact";
import type { Reply } from "./callHighLevel";
import { claimContact } from "./claimContact";
import { closedAnswer } from "./closedAnswer";
import type { World } from "./createGateway";
import { findCreated } from "./findCreated";
import { handOn } from "./handOn";
import type { NewContact } from "./NewContact";
import { reconcile } from "./reconcile";
import type { Sought } from "./Sought";

/** HighLevel answers with these before it looks at the body: nothing was created. */
const surelyRefused = [401, 403, 404, 429];

/**
 * Says what HighLevel's reply to a create means, and finds out where it does not tell, which may take a minute.
 * @param sentAt ms since 1970
 */
export async function endingOf(
  world: World,
  contact: NewContact,
  sentAt: number,
  reply: Reply,
): Promise<Ending> {
  const { response, contactId, traceId } = handOn("create", reply);
  if (contactId) return { state: "saved", contactId, traceId };
  if (reply.kind === "not-sent") return { state: "refused", status: response.status, code: "not-sent" };
  if (reply.kind === "no-answer" || mayHaveCreated(reply.status)) {
    const found = await reconcile(world, await soughtOf(world, contact, sentAt));
    return found ? { ...found, traceId } : { state: "unknown", traceId };
  }

  const { status } = reply;
  const read = reply.kind === "answer" ? closedAnswer("create", status, reply.json) : null;
  const code = read ? undefined : "not-highlevel";
  const refused: Ending = { state: "refused", status, code, traceId };
  if (surelyRefused.includes(status)) return refused;

  const sought = await soughtOf(world, contact, sentAt);
  const existing = read?.meta?.contactId;
  if (status === 400 && existing) {
    const there = await readContact(world, contact.location, existing);
    const isOurs = there && (await claimContact(world, sought, there));
    if (isOurs) return { state: "saved", contactId: existing, traceId };
    return { state: "exists", contactId: existing, matched: matchedBy(read.meta?.matchingField), traceId };
  }
  // A contact has been seen that was created although its create was refused.
  const found = await findCreated(world, sought);
  return found?.state === "saved" ? { ...found, traceId } : refused;
}

/** Whether a status without a contact's id leaves open whether there is one now. */
export function mayHaveCreated(status: number): boolean {
  return status < 400 || status >= 500;
}

async function soughtOf(
  world: World,
  { key, location, bodyHash, person }: NewContact,
  sentAt: number,
): Promise<Sought> {
  const earlier = await world.ledger.earlierTry(key, location.id, bodyHash).catch(() => undefined);
  return { key, location, person, sentAt, earlier };
}

function matchedBy(field = ""): "email" | "phone" | "other" {
  if (/email/i.test(field)) return "email";
  return /phone/i.test(field) ? "phone" : "other";
}
