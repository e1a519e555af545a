/** How a submission ended. Ids, codes and states only: nothing that tells of a person. */
export type Ending =
  | { state: "saved"; contactId: string; traceId?: string }
  | { state: "exists"; contactId: string; matched: "email" | "phone" | "other"; traceId?: string }
  /** Surely not created. `code` is the gateway's own, where it was not HighLevel that answered. */
  | { state: "refused"; status: number; code?: string; traceId?: string }
  | { state: "unknown"; traceId?: string };

/**
 * A row of the ledger; times are milliseconds since 1970. `sent`: its one request to HighLevel may be under way, or its
 * gateway has died.
 */
export type Submission = {
  /** 128 random bits as 32 small hex digits, made by the page for one press of a button. */
  key: string;
  locationId: string;
  sentAt: number;
} & (Ending | { state: "sent" } | { state: "void" });

export type NewSubmission = {
  key: string;
  locationId: string;
  /** A keyed hash of the location and the body's bytes. */
  bodyHash: string;
  /** Keyed hashes of the location with the email, and with the phone: who shall be created. At most two. */
  people: readonly string[];
  now: number;
  /** Until when the people are held at the latest, should this gateway die. */
  heldUntil: number;
};

export type Begun =
  /** The row is written, and the people are held: the one request to HighLevel may go out. */
  | { kind: "begun" }
  /** The key has a row already, whoever wrote it. */
  | { kind: "known"; submission: Submission; isSameBody: boolean }
  /** One of the people is being created by another key right now. */
  | { kind: "held"; person: string; by: string };

/**
 * A row for each submission key, written before the one request to HighLevel that the key may ever cause. Whatever
 * throws here means that the ledger is down, and that nothing may be sent.
 */
export type Ledger = {
  /** Writes the row of a new key, in one atomic step against all other gateways. */
  begin(submission: NewSubmission): Promise<Begun>;
  /**
   * Says how it ended, and lets go of the people. Only a row that is `sent` or `unknown` changes: what is known stays.
   * Gives the row as it then is.
   */
  finish(key: string, ending: Ending): Promise<Submission>;
  find(key: string, locationId: string): Promise<Submission | undefined>;
  /** In one atomic step: a key without a row gets one that refuses it for ever; any other row stays as it is. */
  void(key: string, locationId: string, now: number): Promise<Submission>;
  /** The first other submission of the same body whose end is not known (`sent` or `unknown`). */
  earlierTry(key: string, locationId: string, bodyHash: string): Promise<Submission | undefined>;
  /** The key of the submission that is `saved` as this contact; nothing where none of ours made it. */
  madeBy(contactId: string, locationId: string): Promise<string | undefined>;
  /** Forgets rows older than this, and people who are held no longer. */
  sweep(before: number, now: number): Promise<void>;
  /** Throws where the ledger cannot be written. */
  check(): Promise<void>;
  close(): Promise<void>;
};
