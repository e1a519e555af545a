import { readFileSync } from "node:fs";
import { z } from "zod";
import type { OfficeForm } from "../contact/OfficeForm";
import { readForms } from "./readForms";
import { type Keeping, readKeeping } from "./readKeeping";
import { type Environment, type Location, type ReadText, readLocations } from "./readLocations";
import { isPractice, readPracticeLocations } from "./readPracticeLocations";
import { SettingsError } from "./SettingsError";

export type Settings = Keeping & {
  /** true: the sandbox stands in for HighLevel, and nothing leaves this computer. */
  practice: boolean;
  /** At least one; ids are unique. */
  locations: Location[];
  /** What the office wants asked, by the location's id; a location without a form asks everything. */
  forms: ReadonlyMap<string, OfficeForm>;
  /** Whether HighLevel is asked, while somebody types, who has the email or the phone already. */
  duplicateCheck: boolean;
  /** Where HighLevel's API is, without a slash at its end. */
  baseUrl: string;
  /** Where the HighLevel app is, without a slash at its end; "" in Practice. */
  appUrl: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
};

/** Names under which this computer can be reached by itself only. */
export const loopbackHosts = ["127.0.0.1", "localhost", "::1", "[::1]"];

/** The sandbox's API when it is called in this process; the name can never be looked up. */
const practiceBaseUrl = "http://practice.invalid/highlevel";

/**
 * Reads the settings from the environment. A blank variable counts as one that is not set.
 * @param projectFolder where Contact Desk lies
 * @throws {SettingsError} naming the variable and what to do, in one sentence without any variable's value; of a form's
 * file every mistake, one a line
 */
export function readSettings(
  environment: Environment,
  projectFolder: string,
  readText: ReadText = readUtf8,
): Settings {
  const set = withoutBlanks(environment);
  const practice = isPractice(set);
  const locations = practice ? readPracticeLocations(set) : readLocations(set, readText);
  const highLevel = {
    baseUrl: readUrl(set, "HIGHLEVEL_BASE_URL", "https://services.leadconnectorhq.com"),
    appUrl: readUrl(set, "HIGHLEVEL_APP_URL", "https://app.gohighlevel.com"),
  };
  return {
    practice,
    locations,
    forms: readForms(set, locations, readText),
    duplicateCheck: readSwitch(set, "DUPLICATE_CHECK"),
    ...readKeeping(set, practice, projectFolder),
    ...(practice ? { baseUrl: practiceBaseUrl, appUrl: "" } : highLevel),
    host: readHost(set),
    port: readPort(set),
  };
}

function readUtf8(path: string): string {
  return readFileSync(path, "utf8");
}

function withoutBlanks(environment: Environment): Environment {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value));
}

const address = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === "https:" || loopbackHosts.includes(url.hostname))
  .refine((url) => !url.username && !url.password && !url.search && !url.hash)
  .transform((url) => url.href.replace(/\/+$/, ""));

function readUrl(set: Environment, name: string, usual: string): string {
  const read = address.safeParse(set[name] ?? usual);
  if (read.success) return read.data;
  throw new SettingsError(
    `${name} is not an address that can be used: write it like ${usual} (http is allowed on this computer only).`,
  );
}

function readHost(set: Environment): string {
  const host = set.HOST ?? "127.0.0.1";
  if (loopbackHosts.includes(host)) return host === "[::1]" ? "::1" : host;
  throw new SettingsError(
    "HOST would open Contact Desk to the network, where anyone could use it, as it has no sign-in yet: " +
      "leave HOST out, or set it to 127.0.0.1.",
  );
}

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535));

function readPort(set: Environment): number {
  const read = port.safeParse(set.PORT ?? "4173");
  if (read.success) return read.data;
  throw new SettingsError(
    "PORT is not a port number: set it to a whole number from 0 to 65535, or leave it out.",
  );
}

/** On where it is left out. */
function readSwitch(set: Environment, name: string): boolean {
  const text = set[name] ?? "on";
  if (text === "on" || text === "off") return text === "on";
  throw new SettingsError(`${name} is neither on nor off: set it to one of them, or leave it out.`);
}
