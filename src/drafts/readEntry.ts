import type { Upload } from "../contact/PickedFile";
import { shownText } from "../contact/shownText";
import type { Turn } from "./createLine";
import type { Desk } from "./Desk";
import type { Content, Kept } from "./Drafts";
import { isContent } from "./isContent";
import { aboutEntry, type EntryRow } from "./Rows";
import { putFilesIn, type Unpacked, unpack } from "./unpack";

/**
 * An entry from its row. One that cannot be relied on is given as its text, as if a newer page had written it: what was
 * typed in it is there to be taken away, and what may have been sent is not offered to be sent again.
 */
export async function readEntry(desk: Desk, turn: Turn, row: EntryRow, isElsewhere: boolean): Promise<Kept> {
  const { id, locationId, at, version } = row;
  const found = { id, locationId, at, isElsewhere };
  const text = await textOf(desk, row);
  if (text === undefined) return { ...found, state: "unreadable" };
  const unpacked = version > desk.version ? undefined : tryToUnpack(desk, text, version);
  if (!unpacked) return { ...found, state: "newer", text };

  const files = new Map<string, File | undefined>();
  for (const note of unpacked.files) {
    files.set(note.key, await desk.files.read(turn, id, note));
    turn.goesOn();
  }
  const content = putFilesIn(unpacked.json, files);
  if (!isContent(content)) return { ...found, state: "newer", text };
  const lostFiles = unpacked.files.filter(({ key }) => !files.get(key)).map(({ name }) => shownText(name));
  return { ...found, state: "here", content: withoutEmptyUploads(content), lostFiles };
}

async function textOf({ cipher }: Desk, row: EntryRow): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await cipher.unlock(row, aboutEntry(row)));
  } catch {
    return undefined;
  }
}

function tryToUnpack({ upgrades }: Desk, text: string, version: number): Unpacked | undefined {
  try {
    return unpack(text, upgrades.slice(version - 1));
  } catch {
    return undefined;
  }
}

/** Where all files of a field were lost, there is nothing to send. */
function withoutEmptyUploads({ sealed, attaching, ...rest }: Content): Content {
  return {
    ...rest,
    ...(sealed && { sealed: { ...sealed, uploads: sealed.uploads.filter(hasFiles) } }),
    ...(attaching && { attaching: { ...attaching, uploads: attaching.uploads.filter(hasFiles) } }),
  };
}

function hasFiles({ files }: Upload): boolean {
  return files.length > 0;
}
