import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { onTestFinished } from "vitest";
import type { Ledger } from "./Ledger";
import { openLedger } from "./openLedger";

/** A place where a ledger is kept, and a look behind it. */
export type Place = {
  where: Parameters<typeof openLedger>[0];
  /** Another connection of the same ledger; it is closed with the test. */
  open(): Promise<Ledger>;
  ask(statement: string): Promise<unknown[]>;
};

/** For tests: a file that is not there yet; it goes with the test. */
export async function newFile(): Promise<Place & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "data", "ledger.db");
  return {
    file,
    ...placeOf({ file }, async (statement) => {
      const db = new Database(file, { timeout: 5_000 });
      try {
        return db.prepare(statement).all();
      } finally {
        db.close();
      }
    }),
  };
}

let schemas = 0;

/** For tests: an empty part of the server's database. */
export async function newSchema(server: string): Promise<Place & { url: string }> {
  schemas += 1;
  const name = `ledger_${schemas}`;
  await askPostgres(server, `CREATE SCHEMA ${name}`);
  const url = `${server}?options=-c%20search_path%3D${name}`;
  return { url, ...placeOf({ url }, (statement) => askPostgres(url, statement)) };
}

function placeOf(where: Place["where"], ask: Place["ask"]): Place {
  return {
    where,
    ask,
    async open() {
      const ledger = await openLedger(where);
      onTestFinished(() => ledger.close());
      return ledger;
    },
  };
}

async function askPostgres(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
