import type { CountryCode } from "libphonenumber-js/max";
import {
  anything,
  both,
  type Check,
  isJsonObject,
  must,
  nullable,
  oneOf,
  optional,
  shape,
  text,
  truth,
} from "./check";
import { countryCodes } from "./countryCodes";
import { isEmail } from "./isEmail";
import { readDate } from "./readDate";
import { readPhone } from "./readPhone";
import { timeZones } from "./timeZones";

/**
 * Everything that HighLevel's validator says about the body of a create, as its 422 lists it; empty if nothing.
 * The words are class-validator's; those for phone, country, time zone and date of birth were never captured.
 * @param country the location's, for phone numbers without a country code; without it those are not judged
 */
export function checkContactBody(body: Record<string, unknown>, country: CountryCode | undefined): string[] {
  return contactBody(country)(body, "");
}

function contactBody(country: CountryCode | undefined): Check {
  return shape({
    firstName: nullable(text),
    lastName: nullable(text),
    name: nullable(text),
    email: nullable(both(text, must(isEmail, "must be an email"))),
    locationId: text,
    gender: optional(text),
    phone: nullable(
      both(
        text,
        must((it) => isPhone(it, country), "must be a valid phone number"),
      ),
    ),
    address1: nullable(text),
    city: nullable(text),
    state: nullable(text),
    postalCode: optional(text),
    website: nullable(text),
    timezone: nullable(both(text, must(isIn(timeZones), "must be a valid IANA time-zone"))),
    dnd: optional(truth),
    dndSettings: optional(dndSettings),
    inboundDndSettings: optional(inboundDndSettings),
    tags: optional(tags),
    customFields: optional(customFields),
    source: optional(text),
    dateOfBirth: nullable(
      both(
        text,
        must((it) => readDate(it) !== null, "must be a valid date"),
      ),
    ),
    country: optional(both(text, must(isIn([...countryCodes]), "must be a valid ISO31661 Alpha2 code"))),
    companyName: nullable(text),
    assignedTo: optional(text),
  });
}

function isPhone(value: unknown, country: CountryCode | undefined): boolean {
  const isNational = typeof value === "string" && !value.trim().startsWith("+");
  return (country === undefined && isNational) || readPhone(value, country) !== null;
}

const channel = shape({
  status: oneOf(["active", "inactive", "permanent"]),
  message: optional(text),
  code: optional(text),
});

const dndSettings = shape({
  Call: optional(channel),
  Email: optional(channel),
  SMS: optional(channel),
  WhatsApp: optional(channel),
  GMB: optional(channel),
  FB: optional(channel),
});

const inboundDndSettings = shape({
  all: optional(shape({ status: oneOf(["active", "inactive"]), message: optional(text) })),
});

/** class-validator looks at a value that is no array as if it were the array's one entry. */
const tags: Check = (value, path) => {
  const each = Array.isArray(value) ? value : [value];
  return [
    ...(each.every((tag) => typeof tag === "string") ? [] : [`each value in ${path} must be a string`]),
    ...(Array.isArray(value) ? [] : [`${path} must be an array`]),
  ];
};

const customFieldEntry = shape({ id: text, key: optional(text), field_value: anything });

const customFields: Check = (value, path) => {
  if (!Array.isArray(value)) return [`${path} must be an array`];
  return [
    ...(value.every(isJsonObject)
      ? []
      : [`each value in nested property ${path} must be either object or array`]),
    ...value.flatMap((entry, index) =>
      isJsonObject(entry) ? customFieldEntry(entry, `${path}.${index}`) : [],
    ),
  ];
};

function isIn(values: readonly string[]): (value: unknown) => boolean {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
}
