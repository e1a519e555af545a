import type { Sql } from "./Sql";

/** What each version added; a ledger that is there already gets what it lacks. Never change one: add the next. */
const versions: readonly (readonly string[])[] = [
  [
    `CREATE TABLE ledger_submissions (
      key text NOT NULL PRIMARY KEY,
      location_id text NOT NULL,
      body_hash text,
      state text NOT NULL,
      sent_at bigint NOT NULL,
      contact_id text,
      matched text,
      status integer,
      code text,
      trace_id text
    )`,
    "CREATE INDEX ledger_submissions_body ON ledger_submissions (body_hash)",
    "CREATE INDEX ledger_submissions_contact ON ledger_submissions (contact_id)",
    // A person's row is the lock on that person.
    `CREATE TABLE ledger_people (
      person text NOT NULL PRIMARY KEY,
      key text NOT NULL,
      held_until bigint NOT NULL
    )`,
  ],
];

/** Makes the tables, or brings them up to date. Others may do so at the same time. */
export function migrate(sql: Sql): Promise<void> {
  return sql.alone(async (run) => {
    await run(
      `CREATE TABLE IF NOT EXISTS ledger_version (
        id integer NOT NULL PRIMARY KEY,
        version integer NOT NULL,
        checked integer NOT NULL
      )`,
    );
    await run(
      "INSERT INTO ledger_version (id, version, checked) VALUES (1, 0, 0) ON CONFLICT (id) DO NOTHING",
    );
    const [row] = await run("SELECT version FROM ledger_version");
    const version = Number(row?.version);
    if (version > versions.length) throw new Error("The ledger was written by a newer Contact Desk.");
    for (const statement of versions.slice(version).flat()) await run(statement);
    await run("UPDATE ledger_version SET version = $1", [versions.length]);
  });
}
