import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Rows } from "./Rows";

const name = "contact-desk";

/** For tests: takes away everything that is kept. */
export async function clearAll(): Promise<void> {
  await deleteDB(name);
}

/** For tests: what lies in the database, as anybody can see it who sits at this computer. */
export async function allRows() {
  return await withRaw(async (raw) => ({
    entries: await raw.getAll("entries"),
    files: await raw.getAll("files"),
  }));
}

/** For tests: does something to the database behind our back. */
export async function withRaw<Result>(act: (raw: IDBPDatabase<Rows>) => Promise<Result>): Promise<Result> {
  const raw = await openDB<Rows>(name);
  try {
    return await act(raw);
  } finally {
    raw.close();
  }
}
