import type { Ending, Submission } from "../ledger/Ledger";
import { budget } from "./budget";
import type { World } from "./createGateway";
import { finish } from "./finish";
import { heldPeople } from "./heldPeople";
import type { NewContact } from "./NewContact";
import { pause } from "./pause";

/** Milliseconds after which it is looked again whether a person is still held. */
const interval = 200;

type Existing = Extract<Ending, { state: "exists" }>;

type Began =
  /** The row is written: the one request may go out. `waited` milliseconds of the budget are gone. */
  | { kind: "begun"; sentAt: number; waited: number }
  /** The key has a row already. */
  | { kind: "known"; submission: Submission }
  /** Another submission made this person just now. */
  | { kind: "exists"; existing: Existing }
  /** Nothing is sent. */
  | { kind: "refused"; code: "ledger-down" | "key-reused" | "person-busy" };

/** Writes the row of a submission, once nobody else is making this person, or says why nothing may be sent for it. */
export async function beginSubmission(world: World, contact: NewContact): Promise<Began> {
  const { key, location, bodyHash } = contact;
  const people = heldPeople(world.keys, contact);
  /** The keys that had to be waited for, and what of this person they hold. */
  const holders = new Map<string, Existing["matched"]>();
  for (let waited = 0; ; waited += interval) {
    const now = world.now();
    const row = { key, locationId: location.id, bodyHash, people: [...people.keys()] };
    const begun = await world.ledger
      .begin({ ...row, now, heldUntil: now + budget.longest })
      .catch(() => undefined);
    if (!begun) return { kind: "refused", code: "ledger-down" };
    if (begun.kind === "known") {
      if (!begun.isSameBody) return { kind: "refused", code: "key-reused" };
      return { kind: "known", submission: begun.submission };
    }
    if (begun.kind === "begun") {
      return (await madeMeanwhile(world, contact, holders)) ?? { kind: "begun", sentAt: now, waited };
    }
    holders.set(begun.by, people.get(begun.person) ?? "other");
    if (waited >= budget.person) return { kind: "refused", code: "person-busy" };
    await pause(world, interval);
  }
}

/** Whether one that was waited for has made this person: then ours needs no request, even where HighLevel would take it. */
async function madeMeanwhile(
  world: World,
  { key, location }: NewContact,
  holders: ReadonlyMap<string, Existing["matched"]>,
): Promise<Began | undefined> {
  try {
    for (const [holder, matched] of holders) {
      const other = await world.ledger.find(holder, location.id);
      if (other?.state !== "saved") continue;
      const existing: Existing = { state: "exists", contactId: other.contactId, matched };
      await world.ledger.finish(key, existing);
      return { kind: "exists", existing };
    }
    return undefined;
  } catch {
    await finish(world, key, { state: "refused", status: 503, code: "ledger-down" });
    return { kind: "refused", code: "ledger-down" };
  }
}
