import { z } from "zod";

const text = z.string().optional().catch(undefined);
const said = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined);

/** An id that can stand in an address and in the ledger: HighLevel's are letters and digits, and all of these is seen. */
const id = z.string().regex(/^[^\p{C}\p{Z}]+$/u);

/** PostgreSQL keeps no text with a zero byte, and nobody can read out the others. */
const trace = z
  .string()
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
  .optional()
  .catch(undefined);

const contact = z.object({
  id,
  contactName: text,
  firstName: text,
  lastName: text,
  email: text,
  phone: text,
  dateAdded: text,
});

/** A name or an id: without it there is nothing to show or to send. */
const needed = z.string().min(1);
const number = z.number().optional().catch(undefined);
const truth = z.boolean().optional().catch(undefined);

const option = z
  .object({ key: text, label: text, value: text, name: text })
  .refine((parts) => Object.values(parts).some((part) => part !== undefined));
const customField = z.object({
  id: needed,
  name: needed,
  model: text,
  fieldKey: text,
  placeholder: text,
  dataType: needed,
  position: number,
  parentId: text,
  documentType: text,
  picklistOptions: eachGood(z.union([z.string(), option]))
    .optional()
    .catch(undefined),
  isAllowedCustomOption: truth,
  isMultiFileAllowed: truth,
  maxFileLimit: number,
});
const user = z.object({
  id: needed,
  name: text,
  firstName: text,
  lastName: text,
  email: text,
  deleted: truth,
});

const meta = z.object({
  fieldname: text,
  originalname: text,
  encoding: text,
  mimetype: text,
  size: number,
  uuid: text,
});
const file = z.object({ meta, url: text, documentId: text });
const uploaded = z
  .object({
    succeded: truth,
    // By the field's id and then by the file's uuid; instead of it a list has been seen.
    contact: z
      .object({ id: needed, customFields: byKey(byKey(file)).optional().catch(undefined) })
      .optional()
      .catch(undefined),
    traceId: trace,
  })
  .refine(({ succeded, contact }) => succeded !== undefined || contact);

const created = z.object({ contact, traceId: trace });
const found = z.object({ contact: contact.nullish(), traceId: trace });
const location = z.object({ id: z.string().min(1), country: text, timezone: text, currency: text });
const located = z.object({ location, traceId: trace });
const failed = z.object({
  statusCode: z.number().optional().catch(undefined),
  message: said,
  error: text,
  traceId: trace,
  meta: z
    .object({ contactId: id.optional().catch(undefined), contactName: text, matchingField: text })
    .optional()
    .catch(undefined),
});

const successes = {
  create: created,
  search: found,
  location: located,
  customFields: z.object({ customFields: eachGood(customField), traceId: trace }),
  users: z.object({ users: eachGood(user), traceId: trace }),
  tags: z.object({ tags: eachGood(z.object({ id: text, name: needed })), traceId: trace }),
  timeZones: z.object({ timeZones: eachGood(needed), traceId: trace }),
  upload: uploaded,
};

export type CallName = keyof typeof successes;

/** What may be handed on of a contact that is there. */
export type FoundContact = z.infer<typeof contact>;

/** What may be handed on of HighLevel's answer; the names are HighLevel's. */
export type ClosedAnswer = z.infer<typeof failed> & { contact?: FoundContact | null };

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

/** A list without what is in it of another shape: one bad row does not lose the others. */
function eachGood<Good>(shape: z.ZodType<Good>) {
  return z.array(z.unknown()).transform((rows) => rows.flatMap((row) => goodIn(shape, row)));
}

/** As `eachGood`, for an object whose keys are ids. */
function byKey<Good>(shape: z.ZodType<Good>) {
  return z
    .record(z.string(), z.unknown())
    .transform((values) =>
      Object.fromEntries(
        Object.entries(values).flatMap(([key, value]) =>
          goodIn(shape, value).map((good): [string, Good] => [key, good]),
        ),
      ),
    );
}

function goodIn<Good>(shape: z.ZodType<Good>, value: unknown): Good[] {
  const read = shape.safeParse(value);
  return read.success ? [read.data] : [];
}
