import type { StandardName } from "../contact/standardFields";

/** Fields that may be filled from what was pasted. Whom nobody may contact is never read out of a text. */
export type PastedName = Exclude<
  StandardName,
  "assignedTo" | "dnd" | `dndSettings.${string}` | `inboundDndSettings.${string}`
>;

export type Piece = {
  name: PastedName;
  /** As a person would type it into the field; a country as its two letters, a birthday as `YYYY-MM-DD`. */
  text: string;
  /** The part of the source that says so. */
  from: string;
  /** Sure where a rule leaves no other reading; everything else is asked. */
  certainty: "sure" | "ask";
};

/** What was read of one person, and the lines of which nothing was. */
export type Understood = { pieces: readonly Piece[]; rest: readonly string[] };

export type Reading =
  | { ok: true; people: readonly Understood[] }
  /** Nothing is in it; more than 64 KB are; it is no text; or it is a vCard older than 3.0, or one without anybody in it. */
  | { ok: false; why: "empty" | "large" | "noText" | "oldCard" | "emptyCard" };

/** What is known beside the text. */
export type PasteContext = {
  /** Two letters: of the form's address, or of the location. */
  country: string | undefined;
  /** The code of a country by its name in any language that is known, or by its code. */
  countryOf(text: string): string | undefined;
};
