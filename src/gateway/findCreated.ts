import type { Ending } from "../ledger/Ledger";
import { searchContact } from "./askContact";
import { claimContact } from "./claimContact";
import type { World } from "./createGateway";
import type { Person } from "./NewContact";
import { refusesTwice } from "./refusesTwice";
import type { Sought } from "./Sought";

/** What a look-up proves: this submission made the contact, or somebody was there before. */
export type FoundOut = Extract<Ending, { state: "saved" | "exists" }>;

/** Asks HighLevel once what became of a submission. Nothing where that is still open. */
export async function findCreated(world: World, sought: Sought): Promise<FoundOut | undefined> {
  const { location, person } = sought;
  if (!canBeSearched(person)) return undefined;
  const there = await searchContact(world, location, person);
  if (!there) return undefined;

  const { id: contactId, email = "" } = there.contact;
  if (await claimContact(world, sought, there)) return { state: "saved", contactId };
  const isSameEmail = email.toLowerCase() === person.email?.toLowerCase();
  const matched = isSameEmail || !person.phone ? "email" : "phone";
  // Who is there proves that ours was refused, unless HighLevel makes people twice here.
  return (await refusesTwice(world, location, matched)) ? { state: "exists", contactId, matched } : undefined;
}

/** HighLevel finds nobody by a name. */
export function canBeSearched({ email, phone }: Person): boolean {
  return Boolean(email || phone);
}
