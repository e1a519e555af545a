import type { PoolClient } from "pg";
import type { Run, Sql } from "./Sql";

/** How often work is done that PostgreSQL breaks off because two wait for each other. */
const tries = 3;

/** Any number that others who lock the database as a whole are not likely to choose. */
const lockNumber = 4_110_622_871;

/**
 * @param url `postgres://…`; its parameters are PostgreSQL's own, like `sslmode`
 * @param patience milliseconds for which the server is waited for
 */
export async function openPostgres(url: string, patience = 5_000): Promise<Sql> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: patience,
    keepAlive: true,
    application_name: "contact-desk",
  });
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  // The server ends what its client has given up or forgotten, so that nobody waits for it.
  const limits = ["statement_timeout", "idle_in_transaction_session_timeout"]
    .map((name) => `SET LOCAL ${name} = ${patience}`)
    .join("; ");
  // Connections end with the server; the next call makes a new one. Unheard, these errors would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));

  return {
    read: (statement, values) => whileOpen(() => connected((client) => runOn(client)(statement, values))),
    transaction,
    alone: (work) =>
      transaction(async (run) => {
        await run("SELECT pg_advisory_xact_lock($1)", [lockNumber]);
        return await work(run);
      }),
    close() {
      // The pool forgets those who still wait for a connection when it ends.
      closing ??= Promise.allSettled(underWay).then(() => pool.end());
      return closing;
    },
  };

  function transaction<T>(work: (run: Run, undo: () => void) => Promise<T>): Promise<T> {
    const once = async (client: PoolClient) => {
      let end = "COMMIT";
      await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; ${limits}`);
      const value = await work(runOn(client), () => {
        end = "ROLLBACK";
      });
      await client.query(end);
      return value;
    };
    return whileOpen(() => again(() => connected(once)));
  }

  async function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (closing) throw new Error("The ledger is closed.");
    const call = work();
    underWay.add(call);
    try {
      return await call;
    } finally {
      underWay.delete(call);
    }
  }

  async function connected<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const deadline = performance.now() + patience;
    const client = await pool.connect();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      const fail = () => reject(new Error("The ledger's database does not answer."));
      timer = setTimeout(fail, deadline - performance.now());
    });
    try {
      const value = await Promise.race([work(client), tooLate]);
      client.release();
      return value;
    } catch (error) {
      // Ends the connection, and what was under way in it with it.
      client.release(true);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function runOn(client: PoolClient): Run {
  return async (statement, values = []) => (await client.query(statement, [...values])).rows;
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "40P01";
}
