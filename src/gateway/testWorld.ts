import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openLedger } from "../ledger/openLedger";
import type { Parts } from "./createGateway";
import { createKeys } from "./createKeys";
import { openLater } from "./openLater";
import { Secret } from "./Secret";

/** For tests: well formed, and easy to find where it must not be. */
export const testToken = "pit-feedface-0000-4000-8000-00000000beef";

/** For tests: one location of a HighLevel at `baseUrl`, a ledger of its own, and the lines that were logged. */
export function testWorld(baseUrl: string, changes: Partial<Parts["settings"]> = {}) {
  const logged: string[] = [];
  const dataDir = testFolder();
  const ledgerAt = { file: join(dataDir, "ledger.db") };
  const ledger = openLater(() => openLedger(ledgerAt));
  onTestFinished(() => ledger.close());
  const world: Parts = {
    settings: {
      practice: false,
      locations: [{ id: "loc1", name: "North", token: new Secret(testToken) }],
      forms: new Map(),
      namedForms: new Map(),
      duplicateCheck: true,
      baseUrl,
      appUrl: "https://app.example",
      host: "127.0.0.1",
      port: 0,
      dataDir,
      ledgerAt,
      draftHours: 72,
      highLevel: { baseUrl, appUrl: "https://app.example" },
      allowOwnToken: false,
      access: { kind: "loopback" },
      embed: { origins: [], contactIdOrigins: [], addressPrefill: false, signIn: false },
      // No test but that of the limits is about them.
      requests: { location: 1_000_000, person: 1_000_000 },
      ...changes,
    },
    upstreamFetch: fetch,
    ledger,
    keys: createKeys(new Secret("a secret for tests, long enough for one")),
    log: (line) => logged.push(line),
    now: () => Date.UTC(2026, 0, 2),
  };
  return { world, logged };
}

/** For tests: a new folder, which is removed with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** For tests: what the page's own calls carry. */
export const pageHeaders = { "Sec-Fetch-Site": "same-origin", "X-Contact-Desk": "1" };

/** For tests: the headers of a create, with a submission key, a new one each time. */
export function createHeaders(key = newKey()) {
  return { ...pageHeaders, "Content-Type": "application/json", "Idempotency-Key": key };
}

/** For tests: a submission key, as the page makes one. */
export function newKey(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
