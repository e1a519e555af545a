import { createHmac, hkdfSync } from "node:crypto";
import type { Secret } from "./Secret";

/** What is derived from the gateway's secret: the same in every gateway that has it, and a riddle without it. */
export type Keys = {
  /** A text for the ledger that tells nothing of its parts. Different kinds and different parts never agree. */
  hash(kind: string, ...parts: string[]): string;
  /** 32 bytes with which a person's entries are kept on their computer. */
  draftKey(person: string): Uint8Array;
  /** 32 bytes with which a token that somebody brought is sealed. */
  ownTokenKey(): Uint8Array;
  /** 32 bytes with which it is sealed who somebody is, for a frame on another site. */
  frameKey(): Uint8Array;
  /** A name for a person that tells nothing about them. */
  personId(person: string): string;
};

export function createKeys(secret: Secret): Keys {
  const hashKey = derive("ledger hashes");
  return {
    // JSON keeps the parts apart, whatever is in them.
    hash: (kind, ...parts) =>
      createHmac("sha256", hashKey)
        .update(JSON.stringify([kind, ...parts]))
        .digest("base64url"),
    draftKey: (person) => derive(`draft key of ${person}`),
    ownTokenKey: () => derive("own token key"),
    frameKey: () => derive("frame key"),
    personId: (person) => Buffer.from(derive(`name of ${person}`, 16)).toString("base64url"),
  };

  /** HKDF-SHA256 (RFC 5869); what differs in its purpose has nothing in common. */
  function derive(purpose: string, bytes = 32): Uint8Array {
    return new Uint8Array(hkdfSync("sha256", secret.reveal(), "", `contact-desk ${purpose}`, bytes));
  }
}
