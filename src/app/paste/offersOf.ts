import type { Asked } from "../../contact/Asked";
import type { Draft } from "../../contact/Draft";
import type { Field } from "../../contact/Field";
import type { ListDraft } from "../../contact/Kinds";
import { valueAt } from "../../fields/valueAt";
import type { Piece, Understood } from "../../paste/Understood";

/** A piece of what was pasted, and how it stands to its field. */
export type Offer = {
  key: string;
  field: Field;
  piece: Piece;
  /** What the field holds, and would lose. */
  replaces: string | undefined;
  /** The field holds this very answer. */
  isThere: boolean;
  /** Ticked, unless a person says otherwise. */
  isSure: boolean;
};

/** What can be filled in, and what this form does not ask. */
export function offersOf(
  { pieces }: Understood,
  { fields }: Asked,
  draft: Draft,
): { offers: readonly Offer[]; notAsked: readonly Piece[] } {
  const found = pieces.map((piece) => ({ piece, field: fields.find(({ name }) => name === piece.name) }));
  const all = found.flatMap(({ piece, field }) => (field ? [offerOf(piece, field, draft)] : []));
  // The same answer may stand in the source twice.
  const offers = all.filter(({ key }, index) => all.findIndex((each) => each.key === key) === index);
  return { offers, notAsked: found.flatMap(({ piece, field }) => (field ? [] : [piece])) };
}

function offerOf(piece: Piece, field: Field, draft: Draft): Offer {
  const held = valueAt(draft, field);
  // Tags join those that are there.
  const text = typeof held === "string" ? held.trim() : "";
  const isThere = text === piece.text || (isList(held) && held.tags.join(", ") === piece.text);
  const replaces = text === "" || isThere ? undefined : text;
  const isSure = piece.certainty === "sure" && !isThere && replaces === undefined;
  return { key: `${piece.name} ${piece.text}`, field, piece, replaces, isThere, isSure };
}

function isList(held: unknown): held is ListDraft {
  return typeof held === "object" && held !== null && "tags" in held;
}
