import { shownJson } from "../contact/shownText";

/** A part of a line of JSON, by what it is. */
export type Token = { text: string; kind: "key" | "string" | "number" | "punctuation" };

const pattern = /("(?:[^"\\]|\\.)*")(:)?|(-?\d[\d.eE+-]*|true|false|null)|([^"\d\-tfn]+|.)/g;

/**
 * The lines of a value as JSON, each in coloured parts; together they are `JSON.stringify(value, null, 2)`, with what
 * would not be seen written out as JSON does.
 */
export function jsonLines(value: unknown): Token[][] {
  return shownJson(JSON.stringify(value, null, 2))
    .split("\n")
    .map(tokens);
}

function tokens(line: string): Token[] {
  return [...line.matchAll(pattern)].flatMap(([all, string, colon, literal]): Token[] => {
    if (string === undefined) return [{ text: all, kind: literal === undefined ? "punctuation" : "number" }];
    if (colon === undefined) return [{ text: string, kind: "string" }];
    return [
      { text: string, kind: "key" },
      { text: colon, kind: "punctuation" },
    ];
  });
}
