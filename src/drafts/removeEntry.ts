import type { Transaction } from "./createDatabase";
import { filesOf } from "./Rows";

/** Removes an entry and its files. */
export async function removeEntry(transaction: Transaction<"readwrite">, person: string, id: string) {
  await Promise.all([
    transaction.objectStore("entries").delete([person, id]),
    transaction.objectStore("files").delete(filesOf(person, id)),
  ]);
}
