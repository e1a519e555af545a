import { whoIs } from "../contact/whoIs";
import type { Kept, Sealed } from "../drafts/Drafts";
import type { Outcome } from "../highlevel/Outcome";
import type { ToAttach } from "./createAttaching";
import type { Door } from "./createDoor";
import type { Left } from "./createEntry";
import type { CurrentLocation } from "./createLocation";
import type { Storage } from "./createStorage";
import type { Earlier } from "./Earlier";
import { earlierOf } from "./earlierOf";
import { newKey } from "./newKey";
import { createStore, type Store } from "./store";
import { watchSubmission } from "./watchSubmission";

export type EarlierEntries = Store<readonly Earlier[]> & {
  /** Looks again for what is kept on this computer. */
  look(): void;
  /** Makes it this tab's and takes it off the list. Nothing where it cannot be gone on with here. */
  take(earlier: Earlier): Promise<Taken | undefined>;
  /** An entry was taken off the form and stays, or was cleared. */
  add(left: Left, kind: "kept" | "cleared", at: number): void;
  /** Removes what can be gone on with from this computer; it can be had back for as long as it is on the list. */
  discard(earlier: Earlier): Promise<void>;
  /** Takes it off the list, and what nobody can go on with off this computer. */
  dismiss(earlier: Earlier): void;
  /** How a submission ended after all. */
  settle(earlier: Sent, outcome: Outcome): void;
  /** A later submission met this contact, and says so: that it was created is no longer said beside it. */
  met(contactId: string): void;
  /** Somebody has looked: it made no contact, and can be gone on with. */
  giveUp(earlier: Sent): void;
};

type Sent = Extract<Earlier, { kind: "sent" }>;

/** What is gone on with, as it is kept by now: another tab may have typed on. `id` is missing where nothing is kept. */
type Taken = { id?: string; draft: unknown; lostFiles: readonly string[] };

type Parts = {
  door: Door;
  storage: Storage;
  location: CurrentLocation;
  /** Whether it is, or was, the form's own: what is typed while the page still looks is none from before. */
  isOwn(id: string): boolean;
  /** Files of a contact that is there wait to be attached; `entryId` is where they are kept. */
  onAttaching(files: ToAttach): void;
  onSaved(sealed: Sealed, contactId: string, draft: unknown): void;
};

/** The contacts that were typed on this computer before, in the location that is chosen. */
export function createEarlier({
  door,
  storage,
  location,
  isOwn,
  onAttaching,
  onSaved,
}: Parts): EarlierEntries {
  /** Of all locations that were chosen so far. */
  let list: readonly Earlier[] = [];
  let locationId: string | undefined;
  const watches = new Map<string, AbortController>();
  /** What this tab has seen or made itself: it is not found a second time. */
  const own = new Set<string>();
  const { tell, ...store } = createStore(() => list.filter((each) => isOf(each, locationId)));
  location.subscribe(follow);
  follow();

  return { ...store, look, take, add, discard, dismiss, settle, met, giveUp };

  function follow() {
    const next = location.now().location?.id;
    if (next === locationId) return;
    locationId = next;
    tell();
    look();
  }

  function look() {
    const id = locationId;
    if (id === undefined) return;
    void storage.use(async (drafts) => {
      const kept = await drafts.list(id);
      for (const entry of kept) {
        if (entry.state === "here" && entry.content.created) continue;
        if (own.has(entry.id) || isOwn(entry.id)) continue;
        // Of what is asked about, or is on its way, exactly one tab takes care.
        const isMine = !entry.isElsewhere && (!isUnderWay(entry) || (await drafts.claim(entry.id)));
        if (isMine) own.add(entry.id);
        if (id === locationId) show(isMine ? entry : { ...entry, isElsewhere: true });
      }
      const there = new Set(kept.map((entry) => entry.id));
      set(list.filter((each) => each.kind !== "elsewhere" || !isOf(each, id) || there.has(each.id)));
    });
  }

  function show(entry: Kept) {
    const earlier = earlierOf(entry);
    if (earlier) put(earlier);
    if (earlier?.kind === "sent") watch(earlier);
    if (earlier || entry.state !== "here") return;
    const { id, locationId: place, content } = entry;
    if (content.attaching) onAttaching({ entryId: id, locationId: place, attaching: content.attaching });
  }

  function watch(sent: Sent) {
    const end = new AbortController();
    watches.set(sent.id, end);
    void watchSubmission(door, sent.sealed, end.signal, (outcome) => settle(sent, outcome));
  }

  function settle(sent: Sent, outcome: Outcome) {
    if (outcome.kind === "unknown") return;
    watches.get(sent.id)?.abort();
    const { id, locationId: place, at, draft, lostFiles, sealed } = sent;
    const about = { id, locationId: place, at };
    if (outcome.kind !== "saved") {
      put({ ...about, kind: "kept", draft, lostFiles, sealed, outcome });
      void storage.use((drafts) => drafts.put(id, place, { draft }));
      return;
    }
    const { contactId } = outcome;
    const attaching = { contactId, who: whoIs(sealed.body), uploads: sealed.uploads };
    const areFilesHere = sealed.uploads.length > 0 && lostFiles.length === 0;
    put({ ...about, kind: "saved", sealed, contactId, lostFiles });
    onSaved(sealed, contactId, sent.draft);
    // What was typed since it was sent is no part of the contact: it stays, as an entry of its own.
    if (sent.edited) offer(sent, newKey());
    void storage.use(async (drafts) => {
      if (areFilesHere) await drafts.put(id, place, { attaching });
      else await drafts.remove(id);
    });
    if (areFilesHere) onAttaching({ entryId: id, locationId: place, attaching });
  }

  function met(contactId: string) {
    set(list.filter((each) => each.kind !== "saved" || each.contactId !== contactId));
  }

  function giveUp(sent: Sent) {
    watches.get(sent.id)?.abort();
    offer(sent, sent.id);
  }

  /** Keeps what was typed as something that can be gone on with. */
  function offer({ locationId: place, at, draft, lostFiles }: Sent, id: string) {
    own.add(id);
    put({ id, locationId: place, at, kind: "kept", draft, lostFiles });
    void storage.use((drafts) => drafts.put(id, place, { draft }));
  }

  async function take(earlier: Earlier): Promise<Taken | undefined> {
    const { id, locationId: place } = earlier;
    if (earlier.kind === "cleared") {
      drop(id);
      return { draft: earlier.draft, lostFiles: [] };
    }
    const found = await storage.use(async (drafts) => {
      if (!(await drafts.claim(id))) return "elsewhere";
      return (await drafts.list(place)).find((entry) => entry.id === id);
    });
    if (found === "elsewhere") {
      own.delete(id);
      put({ id, locationId: place, at: earlier.at, kind: "elsewhere" });
      return undefined;
    }
    drop(id);
    if (found?.state !== "here") return undefined;
    return { id, draft: found.content.draft, lostFiles: found.lostFiles };
  }

  function add(
    { id, locationId: place = "", draft, isTyped, sealed, edited }: Left,
    kind: "kept" | "cleared",
    at: number,
  ) {
    own.add(id);
    const about = { locationId: place, at };
    if (sealed) {
      const sent = { ...about, id, kind: "sent", draft, edited, lostFiles: [], sealed } as const;
      put(sent);
      watch(sent);
    } else if (isTyped && kind === "kept") put({ ...about, id, kind, draft, lostFiles: [] });
    // It is another entry when it comes back: its own is removed.
    else if (isTyped) put({ ...about, id: newKey(), kind: "cleared", draft });
  }

  async function discard(earlier: Earlier) {
    const { locationId: place, at } = earlier;
    const taken = await take(earlier);
    if (taken?.id === undefined) return;
    const { id, draft } = taken;
    put({ id: newKey(), locationId: place, at, kind: "cleared", draft });
    await storage.use((drafts) => drafts.remove(id));
  }

  function dismiss({ id, kind }: Earlier) {
    if (kind === "filesLost" || kind === "unreadable" || kind === "newer")
      void storage.use((drafts) => drafts.remove(id));
    drop(id);
  }

  function drop(id: string) {
    watches.get(id)?.abort();
    set(list.filter((each) => each.id !== id));
  }

  /** Shows it in the place of what was shown of it before. */
  function put(earlier: Earlier) {
    const isKnown = list.some(({ id }) => id === earlier.id);
    const others = earlier.kind === "cleared" ? list.filter(({ kind }) => kind !== "cleared") : list;
    set(isKnown ? list.map((each) => (each.id === earlier.id ? earlier : each)) : [...others, earlier]);
  }

  function set(next: readonly Earlier[]) {
    if (next.length === list.length && next.every((each, index) => each === list[index])) return;
    list = next;
    tell();
  }
}

/** Whether it is shown there; what was typed before a location was known is shown in any. */
function isOf({ locationId }: Earlier, id: string | undefined): boolean {
  return locationId === "" || locationId === id;
}

/** Whether somebody has to take care of it, other than who typed it. */
function isUnderWay(entry: Kept): boolean {
  return entry.state === "here" && Boolean(entry.content.sealed ?? entry.content.attaching);
}
