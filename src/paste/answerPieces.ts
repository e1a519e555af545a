import { readEmail } from "../contact/readEmail";
import { readWebsite } from "../contact/readWebsite";
import { phonesIn } from "./phonesIn";
import { readBirthday } from "./readBirthday";
import type { PasteContext, PastedName, Piece } from "./Understood";

/**
 * What a text says whose field is known, by a label, a column or a vCard's property; nothing where the field could not
 * take it.
 */
export function answerPieces(name: PastedName, text: string, from: string, context: PasteContext): Piece[] {
  const piece = (value: string, certainty: Piece["certainty"]): Piece => ({
    name,
    text: value,
    from,
    certainty,
  });
  if (text === "") return [];
  switch (name) {
    case "email": {
      const all = text.split(/[\s,;<>]/).filter((part) => part.includes("@"));
      return firstSure(all.map((part) => piece(part, readEmail(part) ? "sure" : "ask")));
    }
    case "phone":
      return firstSure(
        phonePieces(text, context).map(({ text: number, certainty }) => piece(number, certainty)),
      );
    case "website":
      return readWebsite(text) ? [piece(text, "sure")] : [];
    case "dateOfBirth": {
      const days = readBirthday(text);
      return days.map((day) => piece(day, days.length === 1 ? "sure" : "ask"));
    }
    case "country": {
      const code = context.countryOf(text);
      return code ? [piece(code, "sure")] : [];
    }
    case "timezone":
      return /^(?:UTC|[A-Z][A-Za-z_]+\/[A-Za-z_/]+)$/.test(text) ? [piece(text, "sure")] : [];
    default:
      return [piece(text, "sure")];
  }
}

/** What comes second is a choice, and not ticked. */
function firstSure(pieces: readonly Piece[]): Piece[] {
  return pieces.map((each, index) => (index === 0 ? each : { ...each, certainty: "ask" }));
}

function phonePieces(text: string, { country }: PasteContext) {
  // Its column or its label says that it is one.
  const found = phonesIn(`tel ${text}`, country).filter(({ kind }) => kind === "phone");
  if (found.length > 0) return found;
  return /\d{3}/.test(text) ? [{ text, certainty: "ask" as const }] : [];
}
