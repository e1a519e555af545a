import { z } from "zod";
import { type CreateContactBody, channels } from "../contact/CreateContactBody";

const text = z.string();
const inbound = z.strictObject({ status: z.enum(["active", "inactive"]), message: text.optional() });
const channel = z.strictObject({
  status: z.enum(["active", "inactive", "permanent"]),
  message: text.optional(),
  code: text.optional(),
});

const meta = z.strictObject({
  fieldname: text,
  originalname: text,
  encoding: text,
  mimetype: text,
  size: z.number(),
  uuid: text,
});
const files = z.record(text, z.strictObject({ meta, url: text, documentId: text }));
const customField = z.strictObject({
  id: text,
  key: text.optional(),
  field_value: z.union([text, z.number(), z.array(text), files]),
});

const body = z.strictObject({
  firstName: text.optional(),
  lastName: text.optional(),
  name: text.optional(),
  email: text.optional(),
  locationId: text,
  gender: text.optional(),
  phone: text.optional(),
  address1: text.optional(),
  city: text.optional(),
  state: text.optional(),
  postalCode: text.optional(),
  website: text.optional(),
  timezone: text.optional(),
  dnd: z.literal(true).optional(),
  dndSettings: z.partialRecord(z.enum(channels), channel).optional(),
  inboundDndSettings: z.strictObject({ all: inbound }).optional(),
  tags: z.array(text).optional(),
  customFields: z.array(customField).optional(),
  source: text.optional(),
  dateOfBirth: text.optional(),
  country: text.optional(),
  companyName: text.optional(),
  assignedTo: text.optional(),
}) satisfies z.ZodType<CreateContactBody>;

/** Of no object that the form sends; `JSON.parse` makes a key of its own of each, which zod passes over in a record. */
const polluting: readonly string[] = ["__proto__", "constructor", "prototype"];

/**
 * The body of a create as HighLevel gets it: of the keys that the form knows and nothing else, in the order in which they
 * came. Nothing where there is anything else in it: what somebody sees before it goes is what goes.
 */
export function readContactBody(sent: Record<string, unknown>, locationId: string): string | undefined {
  // The location is the settings', whatever the body says of it. Assigning keeps the key's place.
  sent.locationId = locationId;
  if (hasPollutingKey(sent) || !body.safeParse(sent).success) return undefined;
  return JSON.stringify(sent);
}

/** @param value at most as deep as `readJsonBody` lets through */
function hasPollutingKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    Object.keys(value).some((key) => polluting.includes(key)) || Object.values(value).some(hasPollutingKey)
  );
}
