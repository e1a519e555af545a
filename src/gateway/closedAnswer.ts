import { z } from "zod";

const text = z.string().optional().catch(undefined);
const said = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined);

const contact = z.object({
  id: z.string().min(1),
  contactName: text,
  firstName: text,
  lastName: text,
  email: text,
  phone: text,
  dateAdded: text,
});

const created = z.object({ contact, traceId: text });
const found = z.object({ contact: contact.nullish(), traceId: text });
const location = z.object({ id: z.string().min(1), country: text, timezone: text });
const located = z.object({ location, traceId: text });
const failed = z.object({
  statusCode: z.number().optional().catch(undefined),
  message: said,
  error: text,
  traceId: text,
  meta: z.object({ contactId: text, contactName: text, matchingField: text }).optional().catch(undefined),
});

const successes = { create: created, search: found, location: located };

export type CallName = keyof typeof successes;

/** What may be handed on of HighLevel's answer; the names are HighLevel's. */
export type ClosedAnswer = z.infer<typeof failed> & { contact?: z.infer<typeof contact> | null };

/** Builds an answer anew from a closed list of keys; null where it is not one that HighLevel gives to this call. */
export function closedAnswer(call: CallName, status: number, json: unknown): ClosedAnswer | null {
  const read = (status < 300 ? successes[call] : failed).safeParse(json);
  return read.success ? read.data : null;
}

/** HighLevel's headers that say how long to wait and how much is left; no others are handed on. */
export function closedHeaders(headers: Headers): Headers {
  const kept = [...headers].filter(([name]) => name === "retry-after" || name.startsWith("x-ratelimit-"));
  return new Headers(kept);
}
