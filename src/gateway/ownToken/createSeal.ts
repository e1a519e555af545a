import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Location } from "../readLocations";
import { Secret } from "../Secret";

/** Makes a text of a location and its token that nobody else can read or change, and that is good for one person only. */
export type Seal = {
  seal(location: Location, sub: string): string;
  /** Nothing where it is not one of ours, or another person's. */
  open(text: string, sub: string): Location | undefined;
};

const content = z.object({ id: z.string(), name: z.string(), token: z.string() });
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM (NIST SP 800-38D), with the person as its additional data. */
export function createSeal(key: Uint8Array): Seal {
  return {
    seal({ id, name, token }, sub) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(sub));
      const text = JSON.stringify({ id, name, token: token.reveal() });
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open(text, sub) {
      try {
        const bytes = Buffer.from(text, "base64url");
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(Buffer.from(sub))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        const opened = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
        const { token, ...location } = content.parse(JSON.parse(opened.toString("utf8")));
        return { ...location, token: new Secret(token) };
      } catch {
        return undefined;
      }
    },
  };
}
