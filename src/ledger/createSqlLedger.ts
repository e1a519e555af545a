import type { Begun, Ending, Ledger, NewSubmission, Submission } from "./Ledger";
import { readSubmission, submissionColumns } from "./readSubmission";
import type { Row, Run, Sql, Value } from "./Sql";

/** A ledger in tables that `migrate` has made. */
export function createSqlLedger(sql: Sql): Ledger {
  return {
    begin: (submission) => sql.transaction((run, undo) => begin(run, undo, submission)),
    finish: (key, ending) => sql.transaction((run) => finish(run, key, ending)),
    async find(key, locationId) {
      return found(
        await sql.read(
          `SELECT ${submissionColumns} FROM ledger_submissions WHERE key = $1 AND location_id = $2`,
          [key, locationId],
        ),
      );
    },
    void: (key, locationId, now) =>
      sql.transaction(async (run) => {
        await run(
          `INSERT INTO ledger_submissions (key, location_id, state, sent_at) VALUES ($1, $2, 'void', $3)
            ON CONFLICT (key) DO NOTHING`,
          [key, locationId, now],
        );
        return readSubmission(await rowOf(run, key));
      }),
    async earlierTry(key, locationId, bodyHash) {
      return found(
        await sql.read(
          `SELECT ${submissionColumns} FROM ledger_submissions
            WHERE key <> $1 AND location_id = $2 AND body_hash = $3 AND state IN ('sent', 'unknown')
            ORDER BY sent_at LIMIT 1`,
          [key, locationId, bodyHash],
        ),
      );
    },
    async madeBy(contactId, locationId) {
      const [row] = await sql.read(
        `SELECT key FROM ledger_submissions
          WHERE contact_id = $1 AND location_id = $2 AND state = 'saved' ORDER BY sent_at LIMIT 1`,
        [contactId, locationId],
      );
      return row && String(row.key);
    },
    sweep: (before, now) =>
      sql.transaction(async (run) => {
        await run("DELETE FROM ledger_submissions WHERE sent_at < $1", [before]);
        await run("DELETE FROM ledger_people WHERE held_until <= $1", [now]);
      }),
    check: () =>
      sql.transaction(async (run) => {
        // SQLite would not write what is there already.
        await run("UPDATE ledger_version SET checked = 1 - checked");
      }),
    close: () => sql.close(),
  };
}

async function begin(run: Run, undo: () => void, submission: NewSubmission): Promise<Begun> {
  const { key, locationId, bodyHash, people, now, heldUntil } = submission;
  const written = await run(
    `INSERT INTO ledger_submissions (key, location_id, body_hash, state, sent_at) VALUES ($1, $2, $3, 'sent', $4)
      ON CONFLICT (key) DO NOTHING RETURNING key`,
    [key, locationId, bodyHash, now],
  );
  if (written.length === 0) {
    const row = await rowOf(run, key);
    const known = readSubmission(row);
    // A void key was given up before any body came, so it stands for whichever comes.
    const isSameBody =
      known.locationId === locationId && (known.state === "void" || row.bodyHash === bodyHash);
    return { kind: "known", submission: known, isSameBody };
  }

  // In one order for all, so that two submissions never wait for each other.
  for (const person of [...new Set(people)].sort()) {
    const held = await run(
      `INSERT INTO ledger_people (person, key, held_until) VALUES ($1, $2, $3)
        ON CONFLICT (person) DO UPDATE SET key = excluded.key, held_until = excluded.held_until
        WHERE ledger_people.held_until <= $4 RETURNING person`,
      [person, key, heldUntil, now],
    );
    if (held.length > 0) continue;
    undo();
    const [holder] = await run("SELECT key FROM ledger_people WHERE person = $1", [person]);
    return { kind: "held", person, by: String(holder?.key) };
  }
  return { kind: "begun" };
}

async function finish(run: Run, key: string, ending: Ending): Promise<Submission> {
  await run(
    `UPDATE ledger_submissions
      SET state = $2, contact_id = $3, matched = $4, status = $5, code = $6, trace_id = $7
      WHERE key = $1 AND state IN ('sent', 'unknown')`,
    [key, ...valuesOf(ending)],
  );
  await run("DELETE FROM ledger_people WHERE key = $1", [key]);
  return readSubmission(await rowOf(run, key));
}

function valuesOf(ending: Ending): Value[] {
  return [
    ending.state,
    "contactId" in ending ? ending.contactId : null,
    "matched" in ending ? ending.matched : null,
    "status" in ending ? ending.status : null,
    ("code" in ending ? ending.code : null) ?? null,
    ending.traceId ?? null,
  ];
}

async function rowOf(run: Run, key: string): Promise<Row> {
  const [row] = await run(
    `SELECT ${submissionColumns}, body_hash AS "bodyHash" FROM ledger_submissions WHERE key = $1`,
    [key],
  );
  if (!row) throw new Error(`The ledger has no row for the submission ${key}.`);
  return row;
}

function found([row]: readonly Row[]): Submission | undefined {
  return row && readSubmission(row);
}
