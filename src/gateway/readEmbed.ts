import { z } from "zod";
import type { Access } from "./access/Access";
import type { Environment } from "./readLocations";
import { readSwitch } from "./readSwitch";
import { SettingsError } from "./SettingsError";

/** Which pages may have the form in a frame, and how far they are trusted. The frame is told all of it. */
export type Embed = {
  /** As a browser writes an origin; none of them twice. */
  origins: readonly string[];
  /** Those of them that are told the ids of contacts. */
  contactIdOrigins: readonly string[];
  /** Whether the page's own address may fill in fields. */
  addressPrefill: boolean;
  /** Whether frames on other sites have a way of their own to the gateway, beneath `/embed/api`. */
  signIn: boolean;
};

/**
 * An origin and nothing else. Of hosts only what a policy can name is taken: a star, a semicolon or an IPv6 address would
 * mean something else there, or nothing (Content Security Policy 3, `host-source`).
 */
const origin = z
  .string()
  .regex(/^https?:\/\/[^/\\?#@]+$/i)
  .pipe(z.url())
  .transform((text) => new URL(text))
  .refine(({ hostname }) => hostname.split(".").every((label) => /^[a-z\d-]+$/.test(label)))
  .transform((url) => url.origin);

/** What is said of the embed in the settings. */
export function readEmbed(set: Environment, access: Access): Embed {
  const origins = readOrigins(set, "EMBED_ORIGINS");
  const contactIdOrigins = readOrigins(set, "EMBED_CONTACT_ID_ORIGINS");
  const signIn = access.kind === "assertion" && origins.length > 0;
  const addressPrefill = readSwitch(set, "ADDRESS_PREFILL", false);
  if (contactIdOrigins.every((each) => origins.includes(each)))
    return { origins, contactIdOrigins, addressPrefill, signIn };
  throw new SettingsError(
    "EMBED_CONTACT_ID_ORIGINS names an origin that may not have the form in a frame: name it in EMBED_ORIGINS too, or remove it.",
  );
}

function readOrigins(set: Environment, name: string): readonly string[] {
  const named = (set[name] ?? "").split(/[\s,]+/).filter(Boolean);
  const read = z.array(origin).safeParse(named);
  if (read.success) return [...new Set(read.data)];
  throw new SettingsError(
    `${name} names something that is no origin: write each like https://intranet.example.com, without a path, and with spaces or commas between them.`,
  );
}
