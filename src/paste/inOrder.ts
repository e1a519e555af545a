import { standardFields } from "../contact/standardFields";
import type { Piece } from "./Understood";

/** As the form has its fields. Of one field only the first answer is sure: a second one is a choice. */
export function inOrder(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  const judged = pieces.map((piece): Piece => {
    const isSecond = seen.has(piece.name);
    if (piece.certainty === "sure") seen.add(piece.name);
    return isSecond ? { ...piece, certainty: "ask" } : piece;
  });
  const places = new Map<string, number>(standardFields.map(({ name }, index) => [name, index]));
  const placeOf = ({ name }: Piece) => places.get(name) ?? places.size;
  return judged.sort((a, b) => placeOf(a) - placeOf(b));
}
