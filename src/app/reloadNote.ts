/** Where this tab notes, across a reload that it causes itself, which entry it goes on with. */
const place = "contact-desk.reload";

/** Milliseconds within which a page that was loaded anew is not loaded anew again. */
const once = 60_000;

type Note = { entryId: string; at: number };

/** Notes it; whether it could, and a reload would not be the second within a minute. */
export function noteReload(note: Note): boolean {
  const last = readNote();
  if (last && note.at - last.at < once) return false;
  try {
    sessionStorage.setItem(place, JSON.stringify(note));
    return true;
  } catch {
    return false; // Storage may be refused, in frames above all.
  }
}

/** The entry that was in the form before this tab loaded the page anew by itself, a moment ago. */
export function notedEntry(now: number): string | undefined {
  const note = readNote();
  return note && now - note.at < once ? note.entryId : undefined;
}

function readNote(): Note | undefined {
  try {
    // Nobody else writes there.
    return (JSON.parse(sessionStorage.getItem(place) ?? "null") ?? undefined) as Note | undefined;
  } catch {
    return undefined;
  }
}
