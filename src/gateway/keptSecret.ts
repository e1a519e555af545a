import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Secret } from "./Secret";
import { SettingsError } from "./SettingsError";

/**
 * The secret that is kept in a folder's file `secret`; made there where there is none. Processes that come at the same
 * time get the same one.
 */
export function keptSecret(folder: string): Secret {
  const path = join(folder, "secret");
  const text = read(path) ?? make(path);
  if (text.length >= 32) return new Secret(text);
  throw new SettingsError("DATA_DIR holds a damaged secret: put the file `secret` back, or remove it.");
}

function make(path: string): string {
  const made = `${path}-${randomBytes(8).toString("hex")}`;
  writeFileSync(made, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600, flush: true });
  try {
    // Whole or not at all, and only for the first who comes.
    linkSync(made, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(made, { force: true });
  }
  return read(path) ?? "";
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
