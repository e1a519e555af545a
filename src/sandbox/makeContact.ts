import type { Contact } from "./Contact";
import type { ContactBody } from "./ContactBody";
import type { PracticeLocation } from "./PracticeLocation";
import { randomId } from "./randomId";
import { readDate } from "./readDate";
import { readPhone } from "./readPhone";

/** The contact that a body makes which was found fine; `customFields` are those that stay. */
export function makeContact(
  body: ContactBody,
  customFields: Contact["customFields"],
  location: PracticeLocation,
  now: number,
): Contact {
  const {
    tags = [],
    dnd = false,
    country = location.country,
    phone,
    dateOfBirth,
    customFields: _,
    ...rest
  } = body;
  const time = new Date(now).toISOString();
  return {
    ...withoutNulls(rest),
    id: randomId(),
    ...(phone && { phone: readPhone(phone, location.country) ?? phone }),
    ...(dateOfBirth && { dateOfBirth: readDate(dateOfBirth) ?? dateOfBirth }),
    country,
    dnd,
    tags: [...new Set(tags.map((tag) => tag.toLowerCase()))],
    customFields,
    dateAdded: time,
    dateUpdated: time,
  };
}

type NoNulls<T> = { [Key in keyof T]: Exclude<T[Key], null> };

function withoutNulls<T extends object>(values: T): NoNulls<T> {
  // Only entries that are not null are left, which is what the type says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as NoNulls<T>;
}
