import { type Contact, nameOf } from "./Contact";
import type { ContactBody } from "./ContactBody";
import { isJsonObject } from "./check";
import { checkContactBody } from "./checkContactBody";
import { findMatch } from "./findMatch";
import { makeContact } from "./makeContact";
import { practiceLocations } from "./practiceLocations";
import type { Refusal } from "./Refusal";

export type Creation = { kind: "created"; contact: Contact } | { kind: "refused"; refusal: Refusal };

/**
 * What HighLevel makes of a create, in the order in which it looks; keeps nothing itself.
 * @param text the body as it came
 * @param contacts those of every location
 * @param now ms since 1970
 */
export function createContact(
  text: string,
  contacts: readonly Contact[],
  allowDuplicates: Readonly<Record<string, boolean>>,
  now: number,
): Creation {
  const read = readJson(text);
  if (read instanceof SyntaxError) return refused({ status: 400, message: read.message });
  // What class-validator says of a value that has no shape to hold it against.
  if (!isJsonObject(read))
    return refused({ status: 422, message: ["an unknown value was passed to the validate function"] });

  const location = typeof read.locationId === "string" && practiceLocations.get(read.locationId);
  if (!location) return refused({ status: 403, message: "The token does not have access to this location." });

  const messages = checkContactBody(read, location.country);
  if (messages.length > 0) return refused({ status: 422, message: messages });
  // checkContactBody holds every property against its type and lets no other pass.
  const body = read as ContactBody;

  if ([body.email, body.phone, body.firstName, body.lastName].every(isBlank))
    return refused({
      status: 422,
      message: "Contacts without email, phone, firstName and lastName are not allowed.",
    });

  const made = makeContact(body, location, now);
  if (made.kind === "invalid") return refused({ status: 400, message: made.message });
  if (allowDuplicates[location.id]) return { kind: "created", contact: made.contact };

  const same = findMatch(
    contacts.filter((contact) => contact.locationId === location.id),
    made.contact,
  );
  if (!same) return { kind: "created", contact: made.contact };
  return refused({
    status: 400,
    message: "This location does not allow duplicated contacts.",
    meta: {
      contactId: same.contact.id,
      contactName: nameOf(same.contact),
      matchingField: same.matchingField,
    },
  });
}

function refused(refusal: Refusal): Creation {
  return { kind: "refused", refusal };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function isBlank(value: string | null | undefined): boolean {
  return !value?.trim();
}
