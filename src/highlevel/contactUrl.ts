import type { Session } from "./getSession";

/** Where a contact is looked at: HighLevel's app, or the list of the sandbox. */
export function contactUrl(session: Session, locationId: string, contactId: string): string {
  if (session.practice) return `/sandbox/contacts/${encodeURIComponent(contactId)}`;
  return `${locationUrl(session, locationId)}/contacts/detail/${encodeURIComponent(contactId)}`;
}

/** Where the contacts of a location are looked at. */
export function contactsUrl(session: Session, locationId: string): string {
  if (session.practice) return "/sandbox/";
  return `${locationUrl(session, locationId)}/contacts/smart_list/All`;
}

function locationUrl({ appUrl }: Session, locationId: string): string {
  return `${appUrl}/v2/location/${encodeURIComponent(locationId)}`;
}
