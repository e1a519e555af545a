import type { Draft } from "../contact/Draft";
import type { Attaching, Sealed } from "../drafts/Drafts";
import type { CurrentLocation } from "./createLocation";
import type { Storage } from "./createStorage";
import { newKey } from "./newKey";
import { createStore, type Store } from "./store";
import { withoutFiles } from "./withoutFiles";

/** What of the entry in the form is on this computer. */
export type EntryState = {
  /** When it was last written, ms since 1970; nothing where nothing is kept. */
  keptAt?: number;
  /** Names of files for which there was no room. */
  lostFiles: readonly string[];
};

/** What the form holds at this moment, and whether somebody typed in it. */
type Held = { draft: Draft | undefined; isTyped: boolean };

/** An entry that was taken off the form. */
export type Left = Held & {
  id: string;
  locationId: string | undefined;
  sealed: Sealed | undefined;
  /** Something was typed since it was sealed. */
  edited: boolean;
};

export type Entry = Store<EntryState> & {
  /** The id under which it is kept. */
  id(): string;
  /** Whether the form holds this one, or held it before. */
  isOwn(id: string): boolean;
  /** From where it takes what the form holds. */
  follow(read: () => Held): void;
  /** What the form holds; nothing before it is followed. */
  held(): Held | undefined;
  /** Something was typed: it is written in a moment. A blank form is not kept. */
  changed(): void;
  /** Writes a submission down before it is sent; resolves when it is on this computer, or cannot be. */
  seal(sealed: Sealed): Promise<void>;
  /**
   * Seals it and takes it off the form, which begins a new one: it is sent while the next contact is typed. `written`
   * resolves when it is on this computer, with whether it is.
   */
  handOver(sealed: Sealed): Left & { written: Promise<boolean> };
  /** What the form held when it was sealed, but for files. */
  sealedCopy(): unknown;
  /** Whether something was typed since it was sealed. */
  isEdited(): boolean;
  /** What was sealed made no contact, and is only typed again. */
  unseal(): void;
  /**
   * The contact exists: the entry goes, but for files on their way, which stay under its id. The form begins a new one.
   * Gives what was typed since it was sealed, if anything was: an entry of its own, which is kept.
   */
  finish(attaching: Attaching | undefined): { id: string; changed: Left | undefined };
  /** Takes the entry off the form: it stays kept, or goes, unless it was sent. The form begins a new one. */
  leave(stays: boolean): Left;
  /** The form holds this one now, which is kept, and this tab's; sealed, where nobody knows yet if it was created. */
  resume(id: string, sealed?: Sealed): void;
  /** Writes everything that was typed; whether it is kept. */
  settle(): Promise<boolean>;
  /** Whether something is typed that is not on this computer. */
  isAtRisk(): boolean;
};

/** Milliseconds from a keystroke to its being written: what comes within them is written at once. */
const delay = 40;

/**
 * The entry in the form, as it is kept on this computer while it is typed.
 * @param now ms since 1970
 */
export function createEntry(storage: Storage, location: CurrentLocation, now: () => number): Entry {
  let read = (): Held | undefined => undefined;
  let id = newKey();
  const own = new Set([id]);
  let sealed: Sealed | undefined;
  /** What the form held when it was sealed, as JSON. */
  let sealedDraft = "";
  let sealedCopy: unknown;
  let isStored = false;
  // How often something was typed, and how far of that is kept.
  let version = 0;
  let written = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A write that has not begun, and will take what is there when it does. */
  let waiting: Promise<boolean> | undefined;
  let state: EntryState = { lostFiles: [] };
  const { tell, ...store } = createStore(() => state);
  // What was typed before the gateway had told where belongs to the location that is known, or chosen, later.
  location.subscribe(() => version !== written && soon());

  return {
    ...store,
    id: () => id,
    isOwn: (asked) => own.has(asked),
    follow(reader) {
      read = reader;
    },
    held: () => read(),
    changed() {
      version++;
      soon();
    },
    async seal(next) {
      seal(next);
      version++;
      await write();
    },
    handOver(next) {
      seal(next);
      const left = look();
      const written = put(left);
      begin();
      return { ...left, written };
    },
    sealedCopy: () => sealedCopy,
    isEdited,
    unseal() {
      if (!sealed) return;
      sealed = undefined;
      version++;
      void write();
    },
    finish(attaching) {
      const left = look();
      const { id: finished, locationId = "" } = left;
      const changed = isEdited() ? { ...left, id: newKey(), sealed: undefined, edited: false } : undefined;
      begin();
      if (changed) void put(changed);
      void storage.use(async (drafts) => {
        if (attaching) await drafts.put(finished, locationId, { attaching });
        else await drafts.remove(finished);
      });
      return { id: finished, changed };
    },
    leave(stays) {
      const left = look();
      // What was sent has to be asked about, whoever takes it off the form.
      if (!stays && !left.sealed) void storage.use((drafts) => drafts.remove(left.id));
      else if (version !== written) void put(left);
      begin();
      return left;
    },
    resume(next, itsSeal) {
      begin(next);
      isStored = true;
      seal(itsSeal);
    },
    async settle() {
      if (version !== written) await write();
      return version === written;
    },
    isAtRisk: () => version !== written && look().isTyped,
  };

  function seal(next: Sealed | undefined) {
    sealed = next;
    const draft = read()?.draft;
    sealedDraft = JSON.stringify(draft);
    sealedCopy = withoutFiles(draft).draft;
  }

  function isEdited(): boolean {
    return JSON.stringify(read()?.draft) !== sealedDraft;
  }

  function look(): Left {
    // A submission stays in the location that it was sent to.
    const locationId = sealed?.body.locationId ?? location.now().location?.id;
    const edited = sealed !== undefined && isEdited();
    return { draft: undefined, isTyped: false, ...read(), id, locationId, sealed, edited };
  }

  /** Another entry, of which nothing is kept yet. */
  function begin(next = newKey()) {
    clearTimeout(timer);
    timer = undefined;
    id = next;
    own.add(id);
    sealed = undefined;
    isStored = false;
    written = version;
    become({ lostFiles: [] });
  }

  function soon() {
    timer ??= setTimeout(write, delay);
  }

  function write(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    waiting ??= put();
    return waiting;
  }

  /** Keeps an entry that was left, or the one that the form holds by the time when it is this one's turn. */
  async function put(left?: Left): Promise<boolean> {
    const isKept = await storage.use(async (drafts) => {
      if (!left) waiting = undefined;
      const upTo = version;
      const { id: mine, locationId, draft, isTyped, sealed: send, edited } = left ?? look();
      if (locationId === undefined) return;
      let next: EntryState = { lostFiles: [] };
      if (isTyped || send) {
        // Other tabs leave alone what is typed here.
        if (!isStored) await drafts.claim(mine);
        const content = { draft, ...(send && { sealed: send }), ...(edited && { edited }) };
        const { lostFiles } = await drafts.put(mine, locationId, content);
        next = { keptAt: now(), lostFiles };
      } else if (isStored) await drafts.remove(mine);
      if (mine !== id) return true;
      isStored = next.keptAt !== undefined;
      written = Math.max(written, upTo);
      become(next);
      return true;
    });
    if (!left) waiting = undefined;
    if (!isKept) become({ lostFiles: [] });
    return isKept ?? false;
  }

  function become(next: EntryState) {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    tell();
  }
}
