/** The body of a create once `checkContactBody` has nothing to say about it. */
export type ContactBody = {
  locationId: string;
  firstName?: string | null;
  lastName?: string | null;
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  gender?: string;
  address1?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string;
  website?: string | null;
  timezone?: string | null;
  dnd?: boolean;
  dndSettings?: DndSettings;
  inboundDndSettings?: InboundDndSettings;
  tags?: string[];
  customFields?: CustomFieldEntry[];
  source?: string;
  dateOfBirth?: string | null;
  country?: string;
  companyName?: string | null;
  assignedTo?: string;
};

export type DndSettings = Record<string, { status: string; message?: string; code?: string }>;
export type InboundDndSettings = { all?: { status: string; message?: string } };
export type CustomFieldEntry = { id: string; key?: string; field_value?: unknown };
