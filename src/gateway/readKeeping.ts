import { join, resolve } from "node:path";
import { z } from "zod";
import type { Environment } from "./readLocations";
import { Secret } from "./Secret";
import { SettingsError } from "./SettingsError";

/** What outlives a restart, and where it is. */
export type Keeping = {
  /** The folder of the ledger's file and of the secret. */
  dataDir: string;
  /** Without one, the secret is the one that is kept in the folder. */
  sessionSecret?: Secret;
  /** A file, or a PostgreSQL database whose URL holds a password. */
  ledgerAt: { file: string } | { url: Secret };
  /** For how long entries are kept on the computer of who types them; 0: not at all. */
  draftHours: number;
};

/** @param projectFolder the folder that DATA_DIR is relative to */
export function readKeeping(set: Environment, practice: boolean, projectFolder: string): Keeping {
  const dataDir = resolve(projectFolder, set.DATA_DIR ?? ".data");
  const sessionSecret = readSecret(set);
  const url = readUrl(set);
  if (url && !sessionSecret) {
    throw new SettingsError(
      "SESSION_SECRET is missing: LEDGER_URL is there for several gateways to share, and they need one secret; set it to the same long random text in all of them.",
    );
  }
  // What was only practised must never be taken for what was done.
  const file = join(dataDir, practice ? "practice.db" : "ledger.db");
  return { dataDir, sessionSecret, ledgerAt: url ? { url } : { file }, draftHours: readHours(set) };
}

function readSecret({ SESSION_SECRET: text }: Environment): Secret | undefined {
  if (text === undefined) return undefined;
  if (text.length >= 32) return new Secret(text);
  throw new SettingsError(
    "SESSION_SECRET is too short: set it to at least 32 random characters, or leave it out.",
  );
}

function readUrl({ LEDGER_URL: text }: Environment): Secret | undefined {
  if (text === undefined) return undefined;
  if (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text)) return new Secret(text);
  throw new SettingsError(
    "LEDGER_URL is not the address of a PostgreSQL database: write it like postgres://user:password@host/database, or leave it out.",
  );
}

const hours = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(720));

function readHours(set: Environment): number {
  const read = hours.safeParse(set.DRAFT_HOURS ?? "72");
  if (read.success) return read.data;
  throw new SettingsError(
    "DRAFT_HOURS is not a number of hours: set it to a whole number from 0 to 720, or leave it out.",
  );
}
