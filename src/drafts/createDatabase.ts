import { type IDBPDatabase, type IDBPTransaction, wrap } from "idb";
import type { Turn } from "./createLine";
import { NotKept } from "./Drafts";
import type { Rows } from "./Rows";

type Connection = IDBPDatabase<Rows>;
type Mode = "readonly" | "readwrite";
export type Transaction<M extends Mode> = IDBPTransaction<Rows, ("entries" | "files")[], M>;

export type Database = {
  /** Resolves when it is committed. `use` may wait for nothing but the transaction's own requests. */
  transact<M extends Mode, Result>(
    turn: Turn,
    mode: M,
    use: (transaction: Transaction<M>) => Promise<Result>,
    durability?: IDBTransactionDurability,
  ): Promise<Result>;
  close(): void;
};

/** The database of this page, opened when it is needed and again when it was closed. */
export function createDatabase(indexedDB: Pick<IDBFactory, "open">): Database {
  let connection: Connection | undefined;

  return {
    async transact(...asked) {
      const [{ signal }] = asked;
      for (let left = 3; ; left--) {
        try {
          return await attempt(...asked);
        } catch (error) {
          // What was begun is undone. While data are being cleared, a new connection may be cut off as well.
          if (left === 0 || signal.aborted || !isCutOff(error)) throw error;
          close();
        }
      }
    },
    close,
  };

  async function attempt<M extends Mode, Result>(
    turn: Turn,
    mode: M,
    use: (transaction: Transaction<M>) => Promise<Result>,
    durability: IDBTransactionDurability = "relaxed",
  ): Promise<Result> {
    turn.signal.throwIfAborted();
    connection ??= await connect(turn);
    const transaction = connection.transaction(["entries", "files"], mode, { durability });
    const stop = () => {
      abort(transaction);
      close();
    };
    turn.signal.addEventListener("abort", stop);
    try {
      const [result] = await Promise.all([use(transaction), endOf(transaction)]);
      return result;
    } catch (error) {
      abort(transaction);
      // A request that was undone with others does not know why.
      throw (isCalled(error, "AbortError") && transaction.error) || error;
    } finally {
      turn.signal.removeEventListener("abort", stop);
    }
  }

  async function connect(turn: Turn): Promise<Connection> {
    const opened = await openFor(turn);
    if (turn.signal.aborted) opened.close();
    turn.signal.throwIfAborted();
    // Another tab wants to change or delete the database: we are never in its way.
    opened.addEventListener("versionchange", () => opened.close());
    return opened;
  }

  async function openFor(turn: Turn): Promise<Connection> {
    try {
      return await request(indexedDB, turn, 1);
    } catch (error) {
      if (!isCalled(error, "VersionError")) throw error;
      // A newer page was here: its database will do, since each entry says its own version.
      return await request(indexedDB, turn);
    }
  }

  function close() {
    connection?.close();
    connection = undefined;
  }
}

async function request(
  indexedDB: Pick<IDBFactory, "open">,
  turn: Turn,
  version?: number,
): Promise<Connection> {
  const asked = indexedDB.open("contact-desk", version);
  const { late } = turn;
  asked.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion > 0) return;
    asked.result.createObjectStore("entries", { keyPath: ["person", "id"] });
    asked.result.createObjectStore("files", { keyPath: ["person", "entry", "file"] });
  };
  asked.onblocked = () => {
    turn.late = () => {
      throw new NotKept("blocked");
    };
  };
  // Of the shape that it was given above.
  const opened = (await wrap(asked)) as unknown as Connection;
  turn.late = late;
  return opened;
}

/** Unlike `done`, which is over before it can be known why something was undone. */
function endOf(transaction: Transaction<Mode>): Promise<void> {
  transaction.done.catch(() => {});
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () =>
      reject(transaction.error ?? new DOMException("It was undone.", "AbortError")),
    );
  });
}

function abort(transaction: Transaction<Mode>) {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}

/** Whether the connection was closed: by us for another tab, or by the browser, as when somebody clears its data. */
export function isCutOff(error: unknown): boolean {
  return ["InvalidStateError", "AbortError", "UnknownError"].some((name) => isCalled(error, name));
}

function isCalled(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
