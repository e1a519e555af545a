import { createSqlLedger } from "./createSqlLedger";
import type { Ledger } from "./Ledger";
import { migrate } from "./migrate";
import { openPostgres } from "./openPostgres";
import { openSqlite } from "./openSqlite";

/**
 * Opens the ledger, and makes it where there is none: in a file, which several gateways of this computer may share, or
 * in PostgreSQL. Throws where it cannot be reached or written.
 */
export async function openLedger(where: { file: string } | { url: string }): Promise<Ledger> {
  const sql = "file" in where ? await openSqlite(where.file) : await openPostgres(where.url);
  try {
    await migrate(sql);
  } catch (error) {
    await sql.close();
    throw error;
  }
  return createSqlLedger(sql);
}
