import { readFileSync } from "node:fs";
import type { Access } from "./access/Access";
import { readAccess } from "./access/readAccess";
import { loopbackHosts } from "./loopbackHosts";
import { readAddress } from "./readAddress";
import { type Embed, readEmbed } from "./readEmbed";
import { type Forms, readForms } from "./readForms";
import { type Keeping, readKeeping } from "./readKeeping";
import { type Environment, type Location, type ReadText, readLocations } from "./readLocations";
import { isPractice, readPracticeLocations } from "./readPracticeLocations";
import { readSwitch } from "./readSwitch";
import { readWhole } from "./readWhole";
import { SettingsError } from "./SettingsError";

export type Settings = Keeping &
  Forms & {
    /** true: the sandbox stands in for HighLevel, and nothing leaves this computer. */
    practice: boolean;
    /** At least one; ids are unique. */
    locations: Location[];
    /** Whether HighLevel is asked, while somebody types, who has the email or the phone already. */
    duplicateCheck: boolean;
    /** Where HighLevel's API is, without a slash at its end. */
    baseUrl: string;
    /** Where the HighLevel app is, without a slash at its end; "" in Practice. */
    appUrl: string;
    /** HighLevel itself, also in Practice: who brings a token of their own talks to it. */
    highLevel: { baseUrl: string; appUrl: string };
    /** Whether people may bring a location and a token of their own. */
    allowOwnToken: boolean;
    access: Access;
    embed: Embed;
    /** How many calls a location may get, and how many requests a person may make, in any ten seconds. */
    requests: { location: number; person: number };
    host: string;
    /** 0 lets the system choose. */
    port: number;
    /** Without one, nothing is told of what is counted. */
    metricsPort?: number;
  };

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
  const ids = locations.map(({ id }) => id);
  const access = readAccess(set, ids, readText);
  return {
    practice,
    locations,
    ...readForms(set, locations, readText),
    duplicateCheck: readSwitch(set, "DUPLICATE_CHECK", true),
    ...readKeeping(set, practice, projectFolder),
    ...(practice ? { baseUrl: practiceBaseUrl, appUrl: "" } : highLevel),
    highLevel,
    allowOwnToken: readSwitch(set, "ALLOW_OWN_TOKEN", practice),
    access,
    embed: readEmbed(set, access),
    requests: {
      location: readWhole(set, "LOCATION_REQUESTS", { least: 40, most: 1_000_000, usual: 90 }),
      person: readWhole(set, "PERSON_REQUESTS", { least: 40, most: 1_000_000, usual: 200 }),
    },
    host: readHost(set, access),
    port: readPort(set),
    metricsPort: set.METRICS_PORT === undefined ? undefined : readPort(set, "METRICS_PORT"),
  };
}

function readUtf8(path: string): string {
  return readFileSync(path, "utf8");
}

function withoutBlanks(environment: Environment): Environment {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value));
}

function readUrl(set: Environment, name: string, usual: string): string {
  return readAddress(set, name, usual) ?? usual;
}

function readHost(set: Environment, access: Access): string {
  const host = set.HOST ?? "127.0.0.1";
  if (loopbackHosts.includes(host)) return host === "[::1]" ? "::1" : host;
  if (access.kind === "assertion") return host;
  throw new SettingsError(
    "HOST would open Contact Desk to the network, where anyone could use it without a sign-in: " +
      "leave HOST out, or put a sign-in before it and set ACCESS to assertion.",
  );
}

function readPort(set: Environment, name = "PORT"): number {
  return readWhole(set, name, { least: 0, most: 65_535, usual: 4173 });
}
