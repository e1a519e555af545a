import type { Keys } from "./createKeys";
import type { NewContact } from "./NewContact";

/** Keyed hashes by which a person is held, so that nobody is made twice at the same time; as what each is known. */
export function heldPeople(keys: Keys, { location, person }: NewContact): Map<string, "email" | "phone"> {
  const held = new Map<string, "email" | "phone">();
  const email = person.email?.trim().toLowerCase();
  const phone = person.phone?.replace(/[^+\d]/g, "");
  if (email) held.set(keys.hash("email", location.id, email), "email");
  if (phone) held.set(keys.hash("phone", location.id, phone), "phone");
  return held;
}
