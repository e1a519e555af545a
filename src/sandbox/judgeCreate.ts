import type { CountryCode } from "libphonenumber-js/max";
import type { Contact } from "./Contact";
import type { ContactBody } from "./ContactBody";
import { isJsonObject } from "./check";
import { checkContactBody } from "./checkContactBody";
import type { FieldRules } from "./customFieldValue";
import { keepFields } from "./keepFields";
import type { Refusal } from "./Refusal";

/** What of a location a create is held against. */
export type LocationRules = {
  id: string;
  /** Of phone numbers without a country code, which are not judged where it is left out. */
  country?: CountryCode;
  /** Their values are not judged where this is left out. */
  customFields?: readonly FieldRules[];
};

export type Judged<Location> =
  | { kind: "fine"; body: ContactBody; location: Location; customFields: Contact["customFields"] }
  | { kind: "refused"; refusal: Refusal };

/**
 * What HighLevel makes of the body of a create, in the order in which it looks; whether somebody is there already is not
 * looked at. Keeps nothing.
 * @param text the body as it came
 * @param find the location that the body names; nothing where the token does not open it
 */
export function judgeCreate<Location extends LocationRules>(
  text: string,
  find: (id: string) => Location | undefined,
): Judged<Location> {
  const read = readJson(text);
  if (read instanceof SyntaxError) return refused({ status: 400, message: read.message });
  // What class-validator says of a value that has no shape to hold it against.
  if (!isJsonObject(read))
    return refused({ status: 422, message: ["an unknown value was passed to the validate function"] });

  const location = typeof read.locationId === "string" ? find(read.locationId) : undefined;
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

  const entries = location.customFields ? (body.customFields ?? []) : [];
  const fields = keepFields(entries, location.customFields ?? []);
  if (fields.kind === "invalid") return refused({ status: 400, message: fields.message });
  return { kind: "fine", body, location, customFields: fields.kept };
}

function refused(refusal: Refusal): { kind: "refused"; refusal: Refusal } {
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
