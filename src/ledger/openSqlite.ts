import { statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type Database from "libsql";
import { createWriter } from "./createWriter";
import { isBusy } from "./isBusy";
import type { Row, Run, Sql, Value } from "./Sql";

type Connection = InstanceType<typeof Database>;

/** Milliseconds after which it is looked whether another process has come to its end. */
const interval = 5;

/**
 * Opens a file that several processes of this computer may share; it is made where there is none.
 * @param patience milliseconds for which another process is waited for
 */
export async function openSqlite(file: string, patience = 5_000): Promise<Sql> {
  const { default: Database } = await import("libsql");
  await mkdir(dirname(file), { recursive: true });
  // Who reads sees nothing that is not on the disk yet.
  const reading = new Database(file);
  const writing = new Database(file);
  const opened = identityOf(file);
  await patiently(patience, () => prepare(writing, file)).catch((error) => {
    closeBoth();
    throw error;
  });

  const connection = {
    isInTransaction: () => writing.inTransaction,
    exec: (statement: string) => void writing.exec(statement),
    run: async (statement: string, values?: readonly Value[]) => run(writing, statement, values),
    check: checkFile,
  };
  const writer = createWriter(connection, patience);
  let closing: Promise<void> | undefined;
  return {
    read: async (statement, values) => {
      checkOpen();
      const rows = await patiently(patience, () => run(reading, statement, values));
      checkFile();
      return rows;
    },
    transaction,
    // Nobody else writes meanwhile in any case.
    alone: transaction,
    close() {
      closing ??= writer.finish().then(closeBoth);
      return closing;
    },
  };

  async function transaction<T>(work: (run: Run, undo: () => void) => Promise<T>): Promise<T> {
    checkOpen();
    return await writer.transaction(work);
  }

  /** The driver ends the process where a connection is looked at that is closed. */
  function checkOpen() {
    if (closing) throw new Error("The ledger is closed.");
  }

  /** SQLite goes on writing into a file that was removed, and nobody would ever find it there. */
  function checkFile() {
    if (identityOf(file) !== opened) throw new Error(`The ledger's file was taken away: ${file}`);
  }

  function closeBoth() {
    reading.close();
    writing.close();
  }
}

function prepare(connection: Connection, file: string) {
  connection.exec("PRAGMA synchronous = FULL");
  const [mode] = run(connection, "PRAGMA journal_mode = WAL");
  if (mode?.journal_mode !== "wal") throw new Error(`The ledger cannot be kept on this file system: ${file}`);
}

function run(connection: Connection, statement: string, values: readonly Value[] = []): Row[] {
  // SQLite numbers `$1` by where it stands, `?1` by its number. The driver makes an object of each row.
  return connection.prepare(statement.replaceAll("$", "?")).all([...values]) as Row[];
}

async function patiently<T>(patience: number, work: () => T): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await sleep(interval);
  }
}

function identityOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev} ${ino}`;
}
