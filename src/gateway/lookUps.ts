import type { CallName } from "./closedAnswer";

export type LookUp = {
  /** The row of `closedAnswer` that says what may come back. */
  answer: CallName;
  /** HighLevel's path, for a location's id as it stands in an address. */
  pathFor: (id: string) => string;
};

/** What the page may ask about its location, by the address below `/api`; the scope that HighLevel wants is beside it. */
export const lookUps = {
  // locations.readonly
  "/location": { answer: "location", pathFor: (id) => `/locations/${id}` },
  // locations/customFields.readonly
  "/custom-fields": {
    answer: "customFields",
    pathFor: (id) => `/locations/${id}/customFields?model=contact`,
  },
  // users.readonly
  "/users": { answer: "users", pathFor: (id) => `/users/?locationId=${id}` },
  // locations/tags.readonly
  "/tags": { answer: "tags", pathFor: (id) => `/locations/${id}/tags` },
  // locations.readonly
  "/time-zones": { answer: "timeZones", pathFor: (id) => `/locations/${id}/timezones` },
} satisfies Record<string, LookUp>;
