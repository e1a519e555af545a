/** A contact that was created today, on this computer. */
export type Created = {
  contactId: string;
  locationId: string;
  /** Milliseconds since 1970. */
  at: number;
  /** As people call them. */
  who: string;
  email?: string;
  phone?: string;
  /** What the controls held, but for files, for another one like it. */
  draft: unknown;
};
