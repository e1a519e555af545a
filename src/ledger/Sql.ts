export type Value = string | number | null;

export type Row = { readonly [column: string]: unknown };

/**
 * Runs one statement and gives the rows that it returns. `$1` stands for the first value, and so on. Whole numbers may
 * come back as text.
 */
export type Run = (statement: string, values?: readonly Value[]) => Promise<Row[]>;

/**
 * A database that understands what SQLite and PostgreSQL have in common. Each call throws after about five seconds at
 * the latest, and none needs a restart once the database is back.
 */
export type Sql = {
  /** One statement that writes nothing. */
  read: Run;
  /**
   * Writes all that the work writes, durably, or nothing where it throws or calls `undo`. Two that write the same row
   * wait for each other, and see what the other wrote. The work may be run again from its start.
   */
  transaction<T>(work: (run: Run, undo: () => void) => Promise<T>): Promise<T>;
  /** A transaction that nobody else makes tables beside. */
  alone<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
