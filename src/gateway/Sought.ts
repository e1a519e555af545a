import type { Submission } from "../ledger/Ledger";
import type { Person } from "./NewContact";
import type { Location } from "./readLocations";

/** A submission of which it has to be found out whether it made a contact. */
export type Sought = {
  key: string;
  location: Location;
  person: Person;
  /** Milliseconds since 1970, by our clock. */
  sentAt: number;
  /** Another submission of the same body, sent before, whose end is not known either. */
  earlier?: Submission;
};
