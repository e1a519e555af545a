import type { Field } from "./Field";

/** Why a look-up has no answer. */
export type LookUpFault =
  /** The token lacks the scope, or is an agency's. */
  | "scope"
  /** HighLevel does not know the token (401). */
  | "token"
  /** The token has no access to the location (403). */
  | "location"
  /** The gateway does not let this person in: signed out, or not on its list. */
  | "entrance"
  /** HighLevel asked to wait (429). */
  | "busy"
  /** HighLevel failed, or what answered was not HighLevel. */
  | "broken"
  /** No answer came: no network, no gateway, nothing in time. */
  | "unreachable"
  /** It takes long; it may still come. */
  | "slow";

/** Something that the location knows, as far as it is here. What waits for it can always be typed by hand. */
export type LookUp<Value> =
  | { state: "asking" }
  | { state: "here"; value: Value }
  | { state: "missing"; fault: LookUpFault };

/** A user of the location, to whom a contact can be assigned. */
export type Person = { id: string; name: string; email?: string };

/** What a location offers to choose from, each as far as it is known. */
export type Lists = {
  people: LookUp<readonly Person[]>;
  tags: LookUp<readonly string[]>;
  /** IANA names, in HighLevel's spelling. */
  timeZones: LookUp<readonly string[]>;
};

/** What HighLevel says of a location itself. */
export type LocationFacts = {
  /** Two letters. */
  country?: string;
  /** IANA name. */
  timezone?: string;
  /** ISO 4217 */
  currency?: string;
};

/** Everything that is looked up of a location, each by itself. */
export type LookUps = Lists & {
  facts: LookUp<LocationFacts>;
  customFields: LookUp<readonly Field[]>;
};
