import ical from "ical.js";
import { answerPieces } from "./answerPieces";
import { inOrder } from "./inOrder";
import { saysSomething } from "./scraps";
import type { PasteContext, PastedName, Piece, Understood } from "./Understood";
import { withNameParts } from "./withNameParts";

/** A property as jCard has it (RFC 7095): name, parameters, type of value, values. */
type Property = [name: string, parameters: { [name: string]: unknown }, type: string, ...values: unknown[]];

/** Whether a text holds vCards. */
export function isCards(text: string): boolean {
  return /^BEGIN:VCARD\s*$/im.test(text);
}

/** Reads vCards of version 3.0 (RFC 2426) and 4.0 (RFC 6350), a person each; those of 2.1 are left out. */
export function readCards(text: string, context: PasteContext): { people: Understood[]; isOld: boolean } {
  const cards = cardsIn(text);
  const old = cards.filter((lines) => lines.some((line) => /^VERSION:2/i.test(line)));
  const people = cards
    .filter((lines) => !old.includes(lines))
    .map((lines) => readCard(lines, context))
    .filter(({ pieces, rest }) => pieces.length + rest.length > 0);
  return { people, isOld: old.length > 0 };
}

/** The lines of each card, unfolded. */
function cardsIn(text: string): string[][] {
  const cards: string[][] = [];
  for (const line of text
    .replaceAll("\r", "")
    .replaceAll(/\n[ \t]/g, "")
    .split("\n")) {
    if (/^BEGIN:VCARD/i.test(line)) cards.push([]);
    else if (line.trim() !== "" && !/^END:VCARD/i.test(line)) cards.at(-1)?.push(line);
  }
  return cards;
}

/** Nothing of a person: how the card was made. */
const ofTheCard = [
  "version",
  "prodid",
  "rev",
  "uid",
  "kind",
  "profile",
  "class",
  "source",
  "mailer",
  "sort-string",
];

function readCard(lines: readonly string[], context: PasteContext): Understood {
  const { vcard, vcard3 } = ical.design;
  const rules = lines.some((line) => /^VERSION:4/i.test(line)) ? vcard : vcard3;
  const read = lines.map((line) => ({ line, property: propertyOf(line, rules) }));
  const countryPiece = read.flatMap(({ line, property }) =>
    property?.[0] === "adr" ? addressPieces(property, line, context) : [],
  );
  const country = countryPiece.find(({ name }) => name === "country")?.text ?? context.country;
  const rest: string[] = [];
  const pieces = read.flatMap(({ line, property }) => {
    if (property && ofTheCard.includes(property[0])) return [];
    const found = property ? piecesOf(property, line, { ...context, country }) : [];
    if (found.length === 0 && saysSomething(line.slice(line.indexOf(":")))) rest.push(shortened(line));
    return found;
  });
  const isParted = pieces.some(({ name }) => name === "firstName" || name === "lastName");
  // Beside its parts, a name as it is shown says nothing new.
  const named = pieces.map(
    (piece): Piece => (isParted && piece.name === "name" ? { ...piece, certainty: "ask" } : piece),
  );
  return { pieces: inOrder(withNameParts(named, [country])), rest };
}

type Rules = Parameters<typeof ical.parse.property>[1];

function propertyOf(line: string, rules: Rules): Property | undefined {
  try {
    // The library's own types say nothing of it; its readme does.
    return ical.parse.property(line, rules) as Property;
  } catch {
    return undefined;
  }
}

function piecesOf(property: Property, from: string, context: PasteContext): Piece[] {
  const [name, parameters, , ...values] = property;
  const [first = ""] = textsOf(values[0]);
  const answer = (field: PastedName, text: string) => answerPieces(field, text.trim(), from, context);
  switch (name) {
    case "n": {
      const [last = "", given = "", middle = ""] = textsOf(values[0]);
      return [
        ...answer("firstName", [given, middle].filter((part) => part.trim() !== "").join(" ")),
        ...answer("lastName", last),
      ];
    }
    case "fn":
      return answer("name", first);
    case "email":
      return answer("email", first);
    case "tel":
      return isFax(parameters) ? [] : answer("phone", first.replace(/^tel:/i, "").replace(";ext=", " x"));
    case "adr":
      return addressPieces(property, from, context);
    case "bday":
      return /^\d{4}-\d{2}-\d{2}/.test(first)
        ? answer("dateOfBirth", first.slice(0, 10))
        : answer("dateOfBirth", first);
    case "org":
      return answer("companyName", first);
    case "url":
      return answer("website", first.replaceAll("\\:", ":"));
    case "categories":
      return answer("tags", values.map(String).join(", "));
    case "gender":
    case "x-gender":
      return answer("gender", genders[first.toUpperCase()] ?? first);
    case "tz":
      return answer("timezone", first);
    default:
      return [];
  }
}

const genders: { readonly [letter: string]: string } = { M: "male", F: "female", O: "other" };

function addressPieces(property: Property, from: string, context: PasteContext): Piece[] {
  const [box = "", extended = "", street = "", city = "", state = "", code = "", country = ""] = textsOf(
    property[3],
  );
  const lines = [street, extended, box].flatMap((part) => part.split("\n")).map((part) => part.trim());
  const answer = (field: PastedName, text: string) => answerPieces(field, text.trim(), from, context);
  return [
    ...answer("address1", lines.filter((line) => line !== "").join(", ")),
    ...answer("city", city),
    ...answer("state", state),
    ...answer("postalCode", code),
    ...answer("country", country),
  ];
}

function isFax(parameters: { [name: string]: unknown }): boolean {
  return [parameters.type].flat().some((type) => /fax/i.test(String(type)));
}

/** A structured value may come as one text where only its first part is there. */
function textsOf(value: unknown): string[] {
  return [value].flat(2).map(String);
}

/** Pictures and keys are long, and nobody reads them. */
function shortened(line: string): string {
  const value = line.indexOf(":");
  return line.length > 300 ? line.slice(0, value > 0 && value < 100 ? value : 100) : line;
}
