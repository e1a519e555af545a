import { accessSync, constants, mkdirSync } from "node:fs";
import type { Ledger } from "../ledger/Ledger";
import { openLedger } from "../ledger/openLedger";
import { createKeys, type Keys } from "./createKeys";
import { keptSecret } from "./keptSecret";
import { openLater } from "./openLater";
import type { Keeping } from "./readKeeping";
import type { Secret } from "./Secret";
import { SettingsError } from "./SettingsError";

/**
 * Opens what outlives a restart. The folder is made only where something is kept in it.
 * @throws {SettingsError} where the folder cannot be used
 */
export function openData({ dataDir, sessionSecret, ledgerAt }: Keeping): { keys: Keys; ledger: Ledger } {
  if ("file" in ledgerAt || !sessionSecret) makeFolder(dataDir);
  const keys = createKeys(sessionSecret ?? secretIn(dataDir));
  const where = "file" in ledgerAt ? ledgerAt : { url: ledgerAt.url.reveal() };
  return { keys, ledger: openLater(() => openLedger(where)) };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw unusable();
  }
}

function secretIn(folder: string): Secret {
  try {
    return keptSecret(folder);
  } catch (error) {
    throw error instanceof SettingsError ? error : unusable();
  }
}

function unusable(): SettingsError {
  return new SettingsError(
    "DATA_DIR cannot be written: check its path and who may write there; the ledger and the secret are kept in it.",
  );
}
