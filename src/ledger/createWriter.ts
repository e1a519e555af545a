import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { isBusy } from "./isBusy";
import type { Run } from "./Sql";

/** Milliseconds after which it is looked whether another process is still writing. */
const interval = 2;

/** How much is written together at most. */
const most = 100;

type Connection = {
  isInTransaction(): boolean;
  exec(statement: string): void;
  run: Run;
  /** Throws where what was written cannot be relied on. */
  check(): void;
};

type Waiting = {
  until: number;
  /** Does the work, and gives what tells its caller once that is on the disk. */
  work(): Promise<() => void>;
  fail(error: unknown): void;
};

/**
 * Does work in transactions. What comes at the same time goes to the disk together, since it is the disk that takes
 * long; nobody is told before.
 * @param patience milliseconds for which another process that is writing is waited for
 */
export function createWriter(connection: Connection, patience: number) {
  const waiting: Waiting[] = [];
  let isWriting = false;
  let written = Promise.resolve();

  return {
    transaction<T>(work: (run: Run, undo: () => void) => Promise<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        const until = performance.now() + patience;
        waiting.push({ until, fail: reject, work: () => apart(work, resolve, reject) });
        if (!isWriting) written = writeAll();
      });
    },
    /** Resolves when nothing waits any more. */
    finish: () => written,
  };

  async function writeAll() {
    isWriting = true;
    while (waiting.length > 0) {
      await turn();
      if (await begin()) await writeTogether(waiting.splice(0, most));
    }
    isWriting = false;
  }

  /** SQLite's own waiting would stop the whole process. */
  async function begin(): Promise<boolean> {
    try {
      rollBack();
      connection.exec("BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      const isOver = ({ until }: Waiting) => !isBusy(error) || performance.now() > until;
      // Who waits longest stands first.
      while (waiting[0] && isOver(waiting[0])) waiting.shift()?.fail(error);
      await sleep(interval);
      return false;
    }
  }

  async function writeTogether(batch: readonly Waiting[]) {
    try {
      const tell = [];
      for (const { work } of batch) tell.push(await work());
      // Before, so that nothing stands in a file that is put back later; after, for the moment between.
      connection.check();
      connection.exec("COMMIT");
      connection.check();
      for (const each of tell) each();
    } catch (error) {
      for (const { fail } of batch) fail(error);
      try {
        rollBack();
      } catch {
        // Then nothing can begin either, which says so to all who come.
      }
    }
  }

  /** One that fails or is undone leaves the others as they are. */
  async function apart<T>(
    work: (run: Run, undo: () => void) => Promise<T>,
    resolve: (value: T) => void,
    reject: (error: unknown) => void,
  ): Promise<() => void> {
    let isUndone = false;
    const undo = () => {
      isUndone = true;
    };
    connection.exec("SAVEPOINT work");
    const tell = await work(connection.run, undo).then(
      (value) => () => resolve(value),
      (error) => {
        undo();
        return () => reject(error);
      },
    );
    // On a full disk SQLite may have ended the whole transaction: then this throws, and all of them fail.
    if (isUndone) connection.exec("ROLLBACK TO work");
    connection.exec("RELEASE work");
    return tell;
  }

  function rollBack() {
    if (connection.isInTransaction()) connection.exec("ROLLBACK");
  }
}
