import type { Cipher } from "./createCipher";
import type { Claims } from "./createClaims";
import type { Database } from "./createDatabase";
import type { KeptFiles } from "./createKeptFiles";
import type { Upgrade } from "./upgrades";

/** What it takes to do something with the entries of a person. */
export type Desk = {
  person: string;
  /** How long entries are kept. */
  hours: number;
  /** Of the format that is written; entries are read up to it. */
  version: number;
  upgrades: readonly Upgrade[];
  /** Milliseconds since 1970. */
  now: () => number;
  cipher: Cipher;
  database: Database;
  files: KeptFiles;
  claims: Claims;
};
