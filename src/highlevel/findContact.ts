import * as z from "zod/mini";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { ask, type World } from "./ask";
import type { Outcome } from "./Outcome";

const found = z.object({
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

/** Whether somebody with this email or phone is in HighLevel. Its search can be ten seconds behind. */
export type Search = Extract<Outcome, { kind: "exists" }> | { kind: "none" } | { kind: "failed" };

/** Looks a person up by what would be sent. Never throws. */
export async function findContact(world: World, body: CreateContactBody): Promise<Search> {
  const query = new URLSearchParams({ location: body.locationId });
  if (body.email) query.set("email", body.email);
  if (body.phone) query.set("number", body.phone);
  const answer = await ask(world, `/api/contacts/search/duplicate?${query}`);
  const result = found.safeParse(answer?.json);
  if (answer?.status !== 200 || !result.success) return { kind: "failed" };
  const { contact } = result.data;
  if (!contact) return { kind: "none" };
  const name = contact.contactName ?? [contact.firstName, contact.lastName].filter(Boolean).join(" ");
  return { kind: "exists", contactId: contact.id, name, matched: matchedBy(contact.email, body.email) };
}

function matchedBy(theirs: string | undefined, ours: string | undefined): "email" | "phone" {
  return ours !== undefined && theirs?.toLowerCase() === ours.toLowerCase() ? "email" : "phone";
}
