import { shownJson } from "../contact/shownText";

/** A part of a line of JSON, by what it is. */
export type Token = { text: string; kind: "key" | "string" | "number" | "punctuation" };

/** A line, and the place of the value that stands, begins or ends there: `["dndSettings", "SMS"]`; none of the whole. */
export type JsonLine = { text: string; path?: readonly string[] };

const pattern = /("(?:[^"\\]|\\.)*")(:)?|(-?\d[\d.eE+-]*|true|false|null)|([^"\d\-tfn]+|.)/g;

/**
 * The lines of a value as JSON; together they are `JSON.stringify(value, null, 2)`, with what would not be seen written out
 * as JSON does.
 */
export function jsonLines(value: unknown): JsonLine[] {
  /** The objects and lists around a line: the key of each, and in a list how many values it has had. */
  const around: { key: string[]; place?: number }[] = [];
  return shownJson(JSON.stringify(value, null, 2))
    .split("\n")
    .map((text) => {
      const line = text.trim();
      if (/^[}\]]/.test(line)) {
        const path = around.flatMap((each) => each.key);
        around.pop();
        return path.length > 0 ? { text, path } : { text };
      }
      const key = keyOf(line, around.at(-1));
      const path = [...around.flatMap((each) => each.key), ...key];
      if (/[{[]$/.test(line)) around.push({ key, ...(line.endsWith("[") && { place: 0 }) });
      return path.length > 0 ? { text, path } : { text };
    });
}

/** Lines of a value before which another one follows. */
export function withComma(lines: readonly JsonLine[]): JsonLine[] {
  return lines.map((line, index) => (index < lines.length - 1 ? line : { ...line, text: `${line.text},` }));
}

/** The parts of a line, to be coloured. */
export function tokensOf(line: string): Token[] {
  return [...line.matchAll(pattern)].flatMap(([all, string, colon, literal]): Token[] => {
    if (string === undefined) return [{ text: all, kind: literal === undefined ? "punctuation" : "number" }];
    if (colon === undefined) return [{ text: string, kind: "string" }];
    return [
      { text: string, kind: "key" },
      { text: colon, kind: "punctuation" },
    ];
  });
}

function keyOf(line: string, list: { place?: number } | undefined): string[] {
  if (list?.place !== undefined) return [String(list.place++)];
  const [, key] = /^("(?:[^"\\]|\\.)*"): /.exec(line) ?? [];
  return key === undefined ? [] : [JSON.parse(key)];
}
