/** The ways HighLevel can reach a contact, in its own spelling and order. */
export const channels = ["Call", "Email", "SMS", "WhatsApp", "GMB", "FB"] as const;

export type Channel = (typeof channels)[number];

/** `active` blocks the channel; `permanent` blocks it for good: neither API nor app can lift it afterwards. */
export type DndSetting = { status: "active" | "inactive" | "permanent"; message?: string; code?: string };

export type InboundDndSetting = { status: "active" | "inactive"; message?: string };

/** A file that HighLevel already holds, keyed by its uuid. */
export type FileValue = {
  [uuid: string]: {
    meta: {
      fieldname: string;
      originalname: string;
      encoding: string;
      mimetype: string;
      /** bytes */
      size: number;
      uuid: string;
    };
    url: string;
    documentId: string;
  };
};

export type CustomFieldEntry = {
  id: string;
  key?: string;
  field_value: string | number | string[] | FileValue;
};

/**
 * What `POST /contacts/` takes, field by field and in the order of HighLevel's reference
 * (https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact, version 2021-07-28).
 * A blank answer is left out: HighLevel refuses `""` for email and phone, and null for several others.
 */
export type CreateContactBody = {
  firstName?: string;
  lastName?: string;
  name?: string;
  email?: string;
  locationId: string;
  gender?: string;
  /** E.164 */
  phone?: string;
  address1?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  /** http or https */
  website?: string;
  /** IANA name */
  timezone?: string;
  /** True blocks everything; the channels are blocked beside it. */
  dnd?: true;
  dndSettings?: { [C in Channel]?: DndSetting };
  inboundDndSettings?: { all: InboundDndSetting };
  tags?: string[];
  customFields?: CustomFieldEntry[];
  source?: string;
  /** YYYY-MM-DD */
  dateOfBirth?: string;
  /** Two letters, of HighLevel's own list. */
  country?: string;
  companyName?: string;
  /** Id of a user of the location. */
  assignedTo?: string;
};
