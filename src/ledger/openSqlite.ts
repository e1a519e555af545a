import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Row, Run, Sql } from "./Sql";

/** Milliseconds after which it is looked whether another process is still writing. */
const interval = 5;

/**
 * Opens a file that several processes of this computer may share; it is made where there is none.
 * @param patience milliseconds for which another process that is writing is waited for
 */
export async function openSqlite(file: string, patience = 5_000): Promise<Sql> {
  const { default: Database } = await import("libsql");
  await mkdir(dirname(file), { recursive: true });
  const db = new Database(file);
  const opened = identityOf(file);
  let turn: Promise<unknown> = Promise.resolve();

  await inTurn((deadline) => patiently(deadline, prepare)).catch((error) => {
    db.close();
    throw error;
  });
  return {
    read: (statement, values) =>
      inTurn(async (deadline) => {
        const rows = await patiently(deadline, () => runNow(statement, values));
        checkFile();
        return rows;
      }),
    transaction,
    // Nobody else writes meanwhile in any case.
    alone: transaction,
    close: () =>
      inTurn(async () => {
        db.close();
      }),
  };

  function transaction<T>(work: (run: Run, undo: () => void) => Promise<T>): Promise<T> {
    return inTurn(async (deadline) => {
      await patiently(deadline, () => db.exec("BEGIN IMMEDIATE"));
      let end = "COMMIT";
      try {
        const value = await work(run, () => {
          end = "ROLLBACK";
        });
        db.exec(end);
        checkFile();
        return value;
      } finally {
        if (db.inTransaction) db.exec("ROLLBACK");
      }
    });
  }

  function prepare() {
    db.exec("PRAGMA synchronous = FULL");
    const [mode] = runNow("PRAGMA journal_mode = WAL");
    if (mode?.journal_mode !== "wal")
      throw new Error(`The ledger cannot be kept on this file system: ${file}`);
  }

  /** A connection does one thing at a time, and its transactions know nothing of each other. */
  function inTurn<T>(work: (deadline: number) => Promise<T>): Promise<T> {
    const deadline = performance.now() + patience;
    const mine = turn.then(() => work(deadline));
    turn = mine.catch(() => {});
    return mine;
  }

  async function run(...parameters: Parameters<Run>): Promise<Row[]> {
    return runNow(...parameters);
  }

  function runNow(statement: string, values: Parameters<Run>[1] = []): Row[] {
    // SQLite numbers `$1` by where it stands, `?1` by its number. The driver makes an object of each row.
    return db.prepare(statement.replaceAll("$", "?")).all([...values]) as Row[];
  }

  /** SQLite goes on writing into a file that was removed, and nobody would ever find it there. */
  function checkFile() {
    if (identityOf(file) !== opened) throw new Error(`The ledger's file was taken away: ${file}`);
  }
}

/** SQLite's own waiting would stop the whole process. */
async function patiently<T>(deadline: number, work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(interval);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function identityOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev} ${ino}`;
}
