import type { Kept } from "../drafts/Drafts";
import type { Earlier } from "./Earlier";

/** As what an entry that was found on this computer is shown; nothing where only files are left, and all of them. */
export function earlierOf(entry: Kept): Earlier | undefined {
  const { id, locationId, at } = entry;
  const about = { id, locationId, at };
  if (entry.isElsewhere) return { ...about, kind: "elsewhere" };
  if (entry.state === "unreadable") return { ...about, kind: "unreadable" };
  if (entry.state === "newer") return { ...about, kind: "newer", text: entry.text };
  const { content, lostFiles } = entry;
  const { draft, sealed, edited = false, attaching } = content;
  if (sealed) return { ...about, kind: "sent", draft, edited, lostFiles, sealed };
  if (!attaching) return { ...about, kind: "kept", draft, lostFiles };
  const { who, contactId } = attaching;
  return lostFiles.length > 0 ? { ...about, kind: "filesLost", who, contactId, lostFiles } : undefined;
}
