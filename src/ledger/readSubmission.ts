import { z } from "zod";
import type { Submission } from "./Ledger";
import type { Row } from "./Sql";

/** What `readSubmission` reads. */
export const submissionColumns = `key, location_id AS "locationId", state, sent_at AS "sentAt",
  contact_id AS "contactId", matched, status, code, trace_id AS "traceId"`;

const every = { key: z.string(), locationId: z.string(), sentAt: z.coerce.number() };
const traceId = z.string().optional();
const contactId = z.string();

const submission: z.ZodType<Submission> = z.discriminatedUnion("state", [
  z.object({ ...every, state: z.literal("sent") }),
  z.object({ ...every, state: z.literal("saved"), contactId, traceId }),
  z.object({
    ...every,
    state: z.literal("exists"),
    contactId,
    matched: z.enum(["email", "phone", "other"]),
    traceId,
  }),
  z.object({
    ...every,
    state: z.literal("refused"),
    status: z.number(),
    code: z.string().optional(),
    traceId,
  }),
  z.object({ ...every, state: z.literal("unknown"), traceId }),
  z.object({ ...every, state: z.literal("void") }),
]);

/** Reads a row of `submissionColumns`; throws where no gateway can have written it. */
export function readSubmission(row: Row): Submission {
  return submission.parse(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
}
