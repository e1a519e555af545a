import * as z from "zod/mini";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { shownText } from "../contact/shownText";
import type { World } from "./ask";
import { lookUp } from "./lookUp";
import type { Outcome } from "./Outcome";

const answer = z.object({
  contact: z.optional(
    z.nullable(
      z.object({
        id: z.string(),
        contactName: z.optional(z.string()),
        firstName: z.optional(z.string()),
        lastName: z.optional(z.string()),
        email: z.optional(z.string()),
      }),
    ),
  ),
});

export type Found = Extract<Outcome, { kind: "exists" }>;

/** By what a person is known: an address, or a number as E.164. */
type Sought = Pick<CreateContactBody, "locationId" | "email" | "phone">;

/**
 * Who has this email or phone (scope contacts.readonly). HighLevel's search can be ten seconds behind.
 * @throws {LookUpError}
 */
export async function findContact(
  world: World,
  { locationId: location, email, phone }: Sought,
  signal?: AbortSignal,
): Promise<Found | null> {
  const query = { location, ...(email && { email }), ...(phone && { number: phone }) };
  const { contact } = await lookUp(world, "contacts/search/duplicate", query, answer, signal);
  if (!contact) return null;
  const name = contact.contactName ?? [contact.firstName, contact.lastName].filter(Boolean).join(" ");
  const contactId = shownText(contact.id);
  return { kind: "exists", contactId, name: shownText(name), matched: matchedBy(contact.email, email) };
}

function matchedBy(theirs: string | undefined, ours: string | undefined): "email" | "phone" {
  return ours !== undefined && theirs?.toLowerCase() === ours.toLowerCase() ? "email" : "phone";
}
