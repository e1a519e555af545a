import type { Sealed } from "../drafts/Drafts";
import type { Outcome } from "../highlevel/Outcome";

/** A contact that was typed before the one in the form. */
export type Earlier = {
  id: string;
  locationId: string;
  /** When it was last typed in; milliseconds since 1970. */
  at: number;
} & (
  | {
      /** It can be gone on with. `outcome` says how sending it ended, where it was sent. */
      kind: "kept";
      draft: unknown;
      lostFiles: readonly string[];
      sealed?: Sealed;
      outcome?: Exclude<Outcome, { kind: "saved" | "unknown" }>;
    }
  /** Taken off the form, or off this list, a moment ago; in memory only. */
  | { kind: "cleared"; draft: unknown }
  /** Another tab is working on it. */
  | { kind: "elsewhere" }
  /** Sent, and nobody knows yet how that ended. */
  | { kind: "sent"; draft: unknown; edited: boolean; lostFiles: readonly string[]; sealed: Sealed }
  /** Created after all. `lostFiles` could not be attached, since they were not kept. */
  | { kind: "saved"; sealed: Sealed; contactId: string; lostFiles: readonly string[] }
  /** Damaged, or written with another key. */
  | { kind: "unreadable" }
  /** Written by a newer version of the page, as JSON. */
  | { kind: "newer"; text: string }
  /** A contact's files that were on their way when the page went away, and of which some were not kept. */
  | { kind: "filesLost"; who: string; contactId: string; lostFiles: readonly string[] }
);
