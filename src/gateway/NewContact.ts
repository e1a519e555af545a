import type { Location } from "./readLocations";

/** One press of a button, as it arrived. */
export type NewContact = {
  /** The submission key. */
  key: string;
  location: Location;
  /** The JSON that goes to HighLevel. */
  text: string;
  /** A keyed hash of the location and `text`. */
  bodyHash: string;
  person: Person;
};

/** By what somebody can be found again. */
export type Person = { email?: string; phone?: string; firstName?: string; lastName?: string; name?: string };
