import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { findPostgres, startPostgres } from "../commands/postgres.mjs";
import { createSqlLedger } from "./createSqlLedger";
import { everyCall, now, submission } from "./everyCall";
import type { Ledger } from "./Ledger";
import { migrate } from "./migrate";
import { openPostgres } from "./openPostgres";
import { newSchema } from "./testPlaces";

let server: Awaited<ReturnType<typeof startPostgres>>;
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } });

/** A server that has died, or hangs, is not waited for any longer than this. */
const patience = 2_000;

describe.skipIf(!findPostgres())("a ledger in PostgreSQL", () => {
  beforeAll(async () => {
    server = await startPostgres();
  });

  afterAll(() => server.remove());

  test("while the server is down every call throws, and when it is back all goes on", async () => {
    const { open } = await newSchema(server.url);
    const ledger = await open();
    // As many connections as there may be.
    const keys = Array.from({ length: 30 }, (_, index) => `key${index}`);
    await Promise.all(keys.map((key) => ledger.begin(submission(key))));

    await server.stop();
    for (const call of everyCall) await expect(call(ledger)).rejects.toThrow();
    await server.start();

    const rows = await Promise.all(keys.map((key) => ledger.find(key, "loc1")));
    expect(rows.filter((row) => row?.state === "sent")).toHaveLength(keys.length);
    expect(await ledger.begin(submission("new"))).toEqual({ kind: "begun" });
  });

  test("a server that stops in the middle loses nothing that was begun", async () => {
    const { open } = await newSchema(server.url);
    const ledger = await open();
    const begun: string[] = [];
    const begin = async (key: string) => {
      await ledger.begin(submission(key));
      begun.push(key);
    };
    const keys = Array.from({ length: 2_000 }, (_, index) => `key${index}`);
    const calls = Promise.allSettled(keys.map(begin));
    await expect.poll(() => begun.length).toBeGreaterThan(20);

    await server.stop();
    const failed = (await calls).filter(({ status }) => status === "rejected");
    await server.start();

    expect(failed.length).toBeGreaterThan(0);
    const rows = await Promise.all(begun.map((key) => ledger.find(key, "loc1")));
    expect(rows.filter((row) => row?.state === "sent")).toHaveLength(begun.length);
  });

  test("a server that is not there, or says nothing, is an error at the start", async () => {
    const silent = await startHop(server.url);
    silent.freeze();

    const hanging = await openPostgres(silent.url, patience);
    await expect(migrate(hanging)).rejects.toThrow();
    await hanging.close();

    await silent.close();
    const missing = await openPostgres(silent.url, patience);
    await expect(migrate(missing)).rejects.toThrow("ECONNREFUSED");
    await missing.close();
  });

  test("a server that falls silent is given up, and heard again when it speaks", async () => {
    const hop = await startHop(server.url);
    const { url } = await newSchema(hop.url);
    const ledger = await openImpatiently(url);
    await ledger.begin(submission("key1"));

    hop.freeze();
    await Promise.all(everyCall.map((call) => expect(call(ledger)).rejects.toThrow()));
    hop.thaw();

    expect(await ledger.find("key1", "loc1")).toMatchObject({ state: "sent" });
    expect(await ledger.begin(submission("key2"))).toEqual({ kind: "begun" });
  });

  test("a row that somebody holds on to is not waited for without end", async () => {
    const { url } = await newSchema(server.url);
    const ledger = await openImpatiently(url);
    await ledger.begin(submission("key1"));
    const holder = await openClient(url);
    await holder.query("BEGIN; SELECT * FROM ledger_submissions FOR UPDATE");

    await expect(ledger.finish("key1", { state: "unknown" })).rejects.toThrow();
    expect(await ledger.begin(submission("key2"))).toEqual({ kind: "begun" });

    await holder.query("ROLLBACK");
    expect(await ledger.finish("key1", { state: "unknown" })).toMatchObject({ state: "unknown" });
  });

  test("what a gateway left half done is undone, and held by nobody", async () => {
    const { url } = await newSchema(server.url);
    const ledger = await openImpatiently(url);
    const sql = await openPostgres(url, patience);
    onTestFinished(() => sql.close());

    const halfDone = sql.transaction(async (run) => {
      await run(
        "INSERT INTO ledger_submissions (key, location_id, state, sent_at) VALUES ('key1', 'loc1', 'void', 1)",
      );
      await new Promise(() => {});
    });
    await expect(halfDone).rejects.toThrow("does not answer");

    expect(await ledger.begin(submission("key1"))).toEqual({ kind: "begun" });
  });

  test("the server lets go of what a gateway holds that it hears no more of", async () => {
    const hop = await startHop(server.url);
    const { url } = await newSchema(server.url);
    const ledger = createSqlLedger(await openMigrated(url, 10 * patience));
    onTestFinished(() => ledger.close());
    const cut = await openPostgres(url.replace(server.url, hop.url), patience);
    onTestFinished(() => cut.close());

    let isSilent = false;
    const halfDone = cut.transaction(async (run) => {
      await run(
        "INSERT INTO ledger_submissions (key, location_id, state, sent_at) VALUES ('key1', 'loc1', 'void', 1)",
      );
      hop.freeze();
      isSilent = true;
      await run("SELECT 1");
    });
    const givenUp = expect(halfDone).rejects.toThrow("does not answer");
    await expect.poll(() => isSilent).toBe(true);

    // It waits for the row that the other one has written.
    expect(await ledger.begin(submission("key1"))).toEqual({ kind: "begun" });
    await givenUp;
  });

  test("of two that wait for each other both get there", async () => {
    const { url } = await newSchema(server.url);
    // It is the ledger that finds out, and is broken off.
    const sql = await openMigrated(`${url}%20-c%20deadlock_timeout%3D2s`, 10 * patience);
    onTestFinished(() => sql.close());
    const ledger = createSqlLedger(sql);
    const people = ["a", "b"];
    await ledger.begin({ ...submission("key1"), people, heldUntil: now });
    const rival = await openClient(url);
    await rival.query("SET deadlock_timeout = '1h'");
    await rival.query("BEGIN; UPDATE ledger_people SET held_until = 1 WHERE person = 'b'");

    // It takes a over and waits for b; the rival, which has b, waits for a.
    const begun = ledger.begin({ ...submission("key2"), people });
    await expect
      .poll(async () => (await rival.query("SELECT 1 FROM pg_locks WHERE NOT granted")).rows)
      .toHaveLength(1);
    await rival.query("UPDATE ledger_people SET held_until = 1 WHERE person = 'a'");
    await rival.query("COMMIT");

    expect(await begun).toEqual({ kind: "begun" });
  });

  test("calls do not wait for more connections than there are", async () => {
    const { url } = await newSchema(server.url);
    const ledger = await openImpatiently(url);
    const holder = await openClient(url);
    await holder.query("BEGIN; LOCK TABLE ledger_submissions");

    const keys = Array.from({ length: 100 }, (_, index) => `key${index}`);
    await Promise.all(keys.map((key) => expect(ledger.begin(submission(key))).rejects.toThrow()));

    await holder.query("ROLLBACK");
    expect(await ledger.begin(submission("key1"))).toEqual({ kind: "begun" });
  });
});

async function openMigrated(url: string, milliseconds: number) {
  const sql = await openPostgres(url, milliseconds);
  await migrate(sql);
  return sql;
}

async function openImpatiently(url: string): Promise<Ledger> {
  const sql = await openMigrated(url, patience);
  onTestFinished(() => sql.close());
  return createSqlLedger(sql);
}

async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** Stands before the server, and can fall silent without closing anything. */
async function startHop(url: string) {
  const { hostname, port, pathname } = new URL(url);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const hop = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("error", () => {});
      from.on("data", (chunk) => {
        if (!isFrozen) to.write(chunk);
      });
      from.on("close", () => {
        if (!isFrozen) to.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(hop, "listening");
  const address = hop.address();
  const hopPort = typeof address === "object" ? address?.port : undefined;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    if (hop.listening) await new Promise((resolve) => hop.close(resolve));
  };
  onTestFinished(close);
  return {
    url: `postgres://desk@127.0.0.1:${hopPort}${pathname}`,
    freeze: () => {
      isFrozen = true;
    },
    thaw: () => {
      isFrozen = false;
    },
    close,
  };
}
