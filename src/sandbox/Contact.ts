import type { DndSettings, InboundDndSettings } from "./ContactBody";

/** A contact as the sandbox keeps it. `phone` is E.164, `dateOfBirth` YYYY-MM-DD, tags are lower-cased. */
export type Contact = {
  id: string;
  locationId: string;
  firstName?: string;
  lastName?: string;
  name?: string;
  email?: string;
  phone?: string;
  gender?: string;
  address1?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  website?: string;
  timezone?: string;
  country: string;
  source?: string;
  dateOfBirth?: string;
  companyName?: string;
  assignedTo?: string;
  dnd: boolean;
  dndSettings?: DndSettings;
  inboundDndSettings?: InboundDndSettings;
  tags: string[];
  customFields: { id: string; value: unknown }[];
  /** ISO 8601, in UTC. */
  dateAdded: string;
  dateUpdated: string;
};

/** `createdAt` is in ms since 1970, `sent` the exact text of the body that made it. */
export type StoredContact = { createdAt: number; sent: string; contact: Contact };

/** First and last name, else the full name, else nothing. */
export function nameOf({ firstName, lastName, name }: Contact): string {
  return [firstName, lastName].filter(Boolean).join(" ") || (name ?? "");
}
