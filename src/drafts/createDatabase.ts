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

/** The database of this page, opened when it is needed and again when the browser has closed it. */
export function createDatabase(indexedDB: Pick<IDBFactory, "open">): Database {
  let connection: Connection | undefined;

  return {
    async transact(turn, mode, use, durability = "relaxed") {
      const transaction = await begin(turn, (open) =>
        open.transaction(["entries", "files"], mode, { durability }),
      );
      const stop = () => {
        abort(transaction);
        close();
      };
      turn.signal.addEventListener("abort", stop);
      try {
        const [result] = await Promise.all([use(transaction), transaction.done]);
        return result;
      } catch (error) {
        abort(transaction);
        // The requests of an aborted transaction do not know why.
        throw transaction.error ?? error;
      } finally {
        turn.signal.removeEventListener("abort", stop);
      }
    },
    close,
  };

  async function begin<Begun>(turn: Turn, start: (open: Connection) => Begun): Promise<Begun> {
    const open = connection ?? (await connect(turn));
    turn.signal.throwIfAborted();
    try {
      return start(open);
    } catch (error) {
      if (!isCalled(error, "InvalidStateError")) throw error;
      // The browser has closed it and not told us yet.
      return start(await connect(turn));
    }
  }

  async function connect(turn: Turn): Promise<Connection> {
    const opened = await openFor(turn);
    if (turn.signal.aborted) opened.close();
    turn.signal.throwIfAborted();
    const forget = () => {
      if (connection === opened) connection = undefined;
    };
    opened.addEventListener("close", forget);
    // Another tab wants to change or delete the database: we are never in its way.
    opened.addEventListener("versionchange", () => {
      forget();
      opened.close();
    });
    connection = opened;
    return opened;
  }

  async function openFor(turn: Turn): Promise<Connection> {
    try {
      return await request(indexedDB, turn, 1);
    } catch (error) {
      if (isCalled(error, "InvalidStateError")) throw new NotKept("refused");
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

function abort(transaction: Transaction<Mode>) {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}

function isCalled(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
