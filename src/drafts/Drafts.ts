import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Upload } from "../contact/PickedFile";
import type { Created } from "./Created";

/** Whose entries these are, and by what they are kept. It comes from the gateway and is held in memory only. */
export type Keeper = {
  /** A name for the person that tells nothing about them. */
  person: string;
  /** 32 bytes, for AES-GCM. */
  key: Uint8Array<ArrayBuffer>;
  /** How long entries are kept; above 0. */
  hours: number;
};

/** A submission as it was before it was sent. */
export type Sealed = {
  /** 128 random bits as 32 small hex digits: the submission key. */
  key: string;
  body: CreateContactBody;
  /** Files that are to be attached once it exists. */
  uploads: readonly Upload[];
  /** Whether the next contact was to follow at once. */
  another: boolean;
  /** Milliseconds since 1970. */
  at: number;
};

/** Files that still have to be attached to a contact that exists. */
export type Attaching = { contactId: string; who: string; uploads: readonly Upload[] };

/** What is kept of one contact. `File`s may stand anywhere in it. */
export type Content = {
  /** What the controls hold, for as long as the contact may have to be typed on. Once kept, it may be of another shape. */
  draft?: unknown;
  /** Sent, and how it ended is not known. */
  sealed?: Sealed;
  /** Something was typed in the draft since it was sent. */
  edited?: boolean;
  attaching?: Attaching;
  /** No entry, but what a tab created today. */
  created?: readonly Created[];
  /** No entry, but what controls hold when a contact begins, by the names of their fields. It may be of another shape. */
  pins?: { readonly [name: string]: unknown };
};

/** An entry as it was found on this computer. */
export type Kept = {
  id: string;
  locationId: string;
  /** When it was last written; milliseconds since 1970. */
  at: number;
  /** Whether another tab is working on it right now. */
  isElsewhere: boolean;
} /** `lostFiles`: the names of files whose content was not kept; they are gone from `content`. */ & (
  | { state: "here"; content: Content; lostFiles: readonly string[] }
  /** Damaged, or written with another key. */
  | { state: "unreadable" }
  /** Written by a newer version of the page, or not as it should be; `text` is what was written, as JSON. */
  | { state: "newer"; text: string }
);

/** Why nothing can be kept. */
export type NotKeptReason = "insecure" | "missing" | "refused" | "full" | "blocked" | "failed";

/** Nothing is kept on this computer (any more). */
export class NotKept extends Error {
  override readonly name = "NotKept";

  constructor(readonly why: NotKeptReason) {
    super(why);
  }
}

/**
 * Entries kept on this computer, encrypted. Whatever is asked is done in the order in which it was asked, so that a
 * write never comes after the removal that followed it. Each promise settles within some seconds, whatever the browser
 * does. @throws {NotKept} from every method
 */
export type Drafts = {
  /** Those of this person in this location that are not too old, the newest first; removes what is too old. */
  list(locationId: string): Promise<Kept[]>;
  /**
   * Writes an entry; resolves when it is committed, with the names of the files that there was no room for. Of writes
   * that wait for one another only the last is made, and all of them resolve with it.
   */
  put(id: string, locationId: string, content: Content): Promise<{ lostFiles: readonly string[] }>;
  remove(id: string): Promise<void>;
  /** Makes an entry this tab's, until it lets go or ends; false where another tab has it. */
  claim(id: string): Promise<boolean>;
  release(id: string): void;
  /** Lets go of everything. */
  close(): void;
};
