import { japaneseAddress } from "./japaneseAddress";
import { labelAhead, labelBefore } from "./labels";
import { type PostalLine, postalLine } from "./postalLine";
import { type Scrap, saysSomething, take, trimmed } from "./scraps";
import type { PasteContext, PastedName, Piece } from "./Understood";

/** A part of a scrap between commas. */
type Part = { scrap: Scrap; index: number; start: number; end: number; text: string };

/** Takes one address out of the scraps: what has the postal code, the street above it and the country below it. */
export function takeAddress(scraps: Scrap[], context: PasteContext): Piece[] {
  return takeJapanese(scraps, context) ?? takePostal(scraps, context) ?? takeCountry(scraps, context);
}

function takeJapanese(scraps: Scrap[], { countryOf }: PasteContext): Piece[] | undefined {
  for (const scrap of scraps) {
    const found = japaneseAddress(scrap.text);
    if (!found) continue;
    const next = scraps[scraps.indexOf(scrap) + 1];
    const whole =
      !found.state && !found.street && next ? japaneseAddress(`〒${found.code} ${next.text}`) : undefined;
    const read = whole?.state ? whole : found;
    const lines = next && whole?.state ? [scrap, next] : [scrap];
    const below = scraps[scraps.indexOf(scrap) + lines.length];
    const country = below && countryOf(below.text);
    const from = lines.map((line) => take(scraps, line)).join("\n");
    return [
      ...pieces(from, [
        ["address1", read.street, read.city ? "sure" : "ask"],
        ["city", read.city, "sure"],
        ["state", read.state, "sure"],
        ["postalCode", read.code, "sure"],
      ]),
      ...(country ? pieces(take(scraps, below), [["country", country, "sure"]]) : []),
    ];
  }
  return undefined;
}

function takePostal(scraps: Scrap[], context: PasteContext): Piece[] | undefined {
  const parts = partsOf(scraps);
  const named = parts.flatMap(({ text }) => context.countryOf(text) ?? []);
  const known = named.length > 0 ? named : context.country ? [context.country] : [];
  const hit = findPostal(parts, known, false) ?? findPostal(parts, known, true);
  if (!hit) return undefined;
  const { line, first, last } = hit;
  const cityPart = line.city === undefined ? cityAbove(parts, first) : undefined;
  const top = cityPart ? parts.indexOf(cityPart) : first;
  const street = streetAbove(parts, top);
  const country = countryBelow(parts, last, context);
  const lines = parts.slice(street ? parts.indexOf(street[0]) : top, last + 1 + (country ? 1 : 0));
  const froms = new Map(
    [...new Set(lines.map(({ scrap }) => scrap))].map((scrap) => [scrap, takeParts(scraps, scrap, lines)]),
  );
  const fromOf = (some: readonly Part[]) =>
    [...new Set(some.map(({ scrap }) => froms.get(scrap) ?? ""))].join("\n");
  const postal = fromOf(parts.slice(first, last + 1));
  return [
    ...(street
      ? pieces(fromOf(street), [
          [
            "address1",
            textOf(street),
            line.certainty === "sure" && /\d/.test(textOf(street)) ? "sure" : "ask",
          ],
        ])
      : []),
    ...(cityPart
      ? pieces(fromOf([cityPart]), [
          ["city", splitState(cityPart.text)[0], line.certainty],
          ["state", splitState(cityPart.text)[1], line.certainty],
        ])
      : []),
    ...pieces(postal, [
      ["city", line.city, line.certainty],
      ["state", line.state, line.certainty],
      ["postalCode", line.code, line.certainty],
      ["country", country ? undefined : line.country, "ask"],
    ]),
    ...(country ? pieces(fromOf([country.part]), [["country", country.code, "sure"]]) : []),
  ];
}

/** Without a postal code, a country on a line of its own may be meant, or may be somebody's name. */
function takeCountry(scraps: Scrap[], { countryOf }: PasteContext): Piece[] {
  const scrap = scraps.find(({ text }) => text.length > 3 && countryOf(text));
  const code = scrap && countryOf(scrap.text);
  return scrap && code ? pieces(take(scraps, scrap), [["country", code, "ask"]]) : [];
}

function partsOf(scraps: readonly Scrap[]): Part[] {
  return scraps.flatMap((scrap, index) =>
    [...scrap.text.matchAll(/[^,،、]+/g)].flatMap((match) => {
      const text = match[0].trim();
      const start = match.index + match[0].indexOf(text);
      return saysSomething(text) ? [{ scrap, index, start, end: start + text.length, text }] : [];
    }),
  );
}

function findPostal(
  parts: readonly Part[],
  known: readonly string[],
  isLoose: boolean,
): { line: PostalLine; first: number; last: number } | undefined {
  for (const [last, part] of parts.entries()) {
    if (!/\d/.test(part.text) || isPhoneLine(part)) continue;
    const before = parts[last - 1];
    // With what stands before the comma, where that has no number: "Springfield, IL 62704".
    if (before && before.scrap === part.scrap && !/\d/.test(before.text)) {
      const line = postalLine(`${before.text}, ${part.text}`, known, false);
      if (line?.city && line.state) return { line, first: last - 1, last };
    }
    const after = parts[last + 1];
    if (after && after.scrap === part.scrap) {
      const line = postalLine(`${part.text}, ${after.text}`, known, false);
      if (line) return { line, first: last, last: last + 1 };
    }
    const line = postalLine(part.text, known, isLoose);
    if (line) return { line, first: last, last };
  }
  return undefined;
}

function isPhoneLine({ scrap: { text } }: Part): boolean {
  const digit = text.search(/\d/);
  const label = labelAhead(text)?.label ?? labelBefore(text, digit)?.label;
  return label === "phone" || label === "fax" || text.includes("+");
}

/** Where the code stands alone, the city stands right before it. */
function cityAbove(parts: readonly Part[], first: number): Part | undefined {
  const part = parts[first - 1];
  // Dublin counts its districts.
  return part && (/^Dublin \d{1,2}W?$/.test(part.text) || !/\d/.test(part.text)) ? part : undefined;
}

/** "São Paulo - SP" */
function splitState(text: string): [string, string | undefined] {
  const [, city = text, state] = /^([^/]+?)(?: - |\/)([A-Z]{2})$/.exec(text) ?? [];
  return [city, state];
}

/** The rest of the line before the city, or else the line above where it has a house number. */
function streetAbove(parts: readonly Part[], top: number): [Part, ...Part[]] | undefined {
  const [first, ...others] = parts.slice(0, top).filter((part) => part.scrap === parts[top]?.scrap);
  if (first) return [first, ...others];
  const above = parts[top - 1];
  if (!above || isPhoneLine(above)) return undefined;
  const [start, ...more] = parts.filter(({ scrap }) => scrap === above.scrap);
  if (!start || !/\p{L}{2}/u.test(above.scrap.text)) return undefined;
  if (!/\d|^p\.? ?o\.? box|postfach/i.test(above.scrap.text)) return undefined;
  const higher = parts[parts.indexOf(start) - 1];
  // A suite may stand below the street, and above it.
  if (!higher || isPhoneLine(higher) || !(isUnit(start) || isUnit(higher)) || !/\d/.test(higher.text))
    return [start, ...more];
  const [highest = higher, ...rest] = parts.filter(({ scrap }) => scrap === higher.scrap);
  return [highest, ...rest, start, ...more];
}

function isUnit({ text }: Part): boolean {
  return /^(?:suite|ste|apt|unit|floor|flat|etage|stock|piso|appt|lok)\b\.? ?#?\d*/i.test(text);
}

function countryBelow(
  parts: readonly Part[],
  last: number,
  { countryOf }: PasteContext,
): { part: Part; code: string } | undefined {
  const part = parts[last + 1];
  const code = part && countryOf(part.text);
  return part && code ? { part, code } : undefined;
}

/** As it was written, but for line ends, which become commas. */
function textOf(street: readonly Part[]): string {
  const scraps = [...new Set(street.map(({ scrap }) => scrap))];
  return scraps
    .map((scrap) => {
      const mine = street.filter((part) => part.scrap === scrap);
      return scrap.text.slice(mine[0]?.start, mine.at(-1)?.end);
    })
    .join(", ");
}

function takeParts(scraps: Scrap[], scrap: Scrap, lines: readonly Part[]): string {
  const mine = lines.filter((part) => part.scrap === scrap);
  return take(scraps, scrap, mine[0]?.start, mine.at(-1)?.end);
}

function pieces(
  from: string,
  found: readonly (readonly [PastedName, string | undefined, Piece["certainty"]])[],
): Piece[] {
  return found.flatMap(([name, text, certainty]) =>
    text ? [{ name, text: trimmed(text), from, certainty }] : [],
  );
}
