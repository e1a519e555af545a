import type { Contact } from "./Contact";

export type Match = { contact: Contact; matchingField: "email" | "phone" };

/** The first of the contacts with the same email, whatever its case; else the first with the same phone. */
export function findMatch(
  contacts: readonly Contact[],
  sought: { email?: string; phone?: string },
): Match | null {
  const email = sought.email?.toLowerCase();
  const byEmail = email && contacts.find((contact) => contact.email?.toLowerCase() === email);
  if (byEmail) return { contact: byEmail, matchingField: "email" };
  const byPhone = sought.phone && contacts.find((contact) => contact.phone === sought.phone);
  return byPhone ? { contact: byPhone, matchingField: "phone" } : null;
}
