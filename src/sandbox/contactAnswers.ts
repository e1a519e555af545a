import { type Contact, nameOf } from "./Contact";

/** A contact as `GET /contacts/{id}` and the duplicate search show it. */
export function readAnswer(contact: Contact): Record<string, unknown> {
  return {
    ...contact,
    ...lowerCased(contact),
    name: nameOf(contact),
    type: "lead",
  };
}

/** A contact as the 201 shows it: without full name and time zone, and with the birthday as a moment. */
export function createAnswer(contact: Contact): Record<string, unknown> {
  const { name: _name, timezone: _timezone, inboundDndSettings: _inbound, dateOfBirth, ...rest } = contact;
  return {
    ...rest,
    ...lowerCased(contact),
    ...(dateOfBirth && { dateOfBirth: `${dateOfBirth}T00:00:00.000Z` }),
    type: "lead",
    deleted: false,
    bounceEmail: false,
    unsubscribeEmail: false,
    offers: [],
    products: [],
  };
}

function lowerCased(contact: Contact): Record<string, string> {
  return {
    ...(contact.firstName && { firstNameLowerCase: contact.firstName.toLowerCase() }),
    ...(contact.lastName && { lastNameLowerCase: contact.lastName.toLowerCase() }),
    fullNameLowerCase: nameOf(contact).toLowerCase(),
    ...(contact.email && { emailLowerCase: contact.email.toLowerCase() }),
  };
}
