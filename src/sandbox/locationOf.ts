import type { StoredContact } from "./Contact";
import { isJsonObject } from "./check";
import { practiceLocations } from "./practiceLocations";

/**
 * The location whose limits a request counts against, by its id; "" where none is named or known.
 * HighLevel knows it from the token, the sandbox's tokens open every location.
 */
export function locationOf(url: URL, body: string, contacts: readonly StoredContact[]): string {
  const [, room, id] = url.pathname.split("/");
  const named =
    url.searchParams.get("locationId") ??
    (room === "locations" ? id : undefined) ??
    contacts.find(({ contact }) => contact.id === id)?.contact.locationId ??
    locationIn(body);
  return typeof named === "string" && practiceLocations.has(named) ? named : "";
}

function locationIn(body: string): unknown {
  try {
    const read: unknown = JSON.parse(body);
    return isJsonObject(read) ? read.locationId : undefined;
  } catch {
    return undefined;
  }
}
