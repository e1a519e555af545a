import { type ParseError, parse } from "jsonc-parser";
import { isParts, type Parts } from "../contact/Parts";
import { standardFields } from "../contact/standardFields";
import { curlData } from "./curlData";

/** The body of a create, or why there is none. */
export type BodyReading =
  | { ok: true; body: Parts }
  | { ok: false; why: "empty" | "none" | "large" | "list" }
  /** What was meant to be JSON is none; counted from 1. */
  | { ok: false; why: "json"; line: number; column: number };

/** Characters; a body has 64 KB at most, and the page of a reference some more. */
const most = 200_000;

/** Places of a text that are tried; a page of code has some hundreds of braces. */
const mostPlaces = 500;

const keys = new Set([
  ...standardFields.map(({ name }) => name.split(".")[0] ?? name),
  "locationId",
  "customFields",
]);

/**
 * Finds the body of a create in what was copied: JSON, a curl command that sends it, or a page on which it stands among
 * other things. Of several the one that has the most of HighLevel's keys.
 */
export function readBody(text: string): BodyReading {
  if (text.trim() === "") return { ok: false, why: "empty" };
  if (text.length > most) return { ok: false, why: "large" };
  const json = curlData(text) ?? text;
  const whole = parsed(json);
  if (Array.isArray(whole)) return { ok: false, why: "list" };
  const body = isParts(whole) ? whole : bodyIn(json);
  if (body) return { ok: true, body };
  return json.includes("{") ? { ok: false, why: "json", ...placeOfFault(json) } : { ok: false, why: "none" };
}

/** The object in a text that has the most keys of a body. */
function bodyIn(text: string): Parts | undefined {
  let best: { body: Parts; known: number } | undefined;
  let from = 0;
  for (const [start, end] of inBraces(text).slice(0, mostPlaces)) {
    // What is in one that was read is a part of it.
    const body = start < from ? undefined : parsed(text.slice(start, end));
    if (!isParts(body)) continue;
    from = end;
    const known = Object.keys(body).filter((key) => keys.has(key)).length;
    if (known > (best?.known ?? 0)) best = { body, known };
  }
  return best?.body;
}

/** Where braces open and behind where they close, by JSON's quotes; in the order in which they open. */
function inBraces(text: string): [start: number, end: number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    // What is written with a backslash closes nothing, and no text of JSON goes on in another line.
    if (isQuoted && sign === "\\") at++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === "\n") isQuoted = false;
    else if (!isQuoted && sign === "{") open.push(at);
    const start = !isQuoted && sign === "}" ? open.pop() : undefined;
    if (start !== undefined) pairs.push([start, at + 1]);
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** Where what was meant as JSON ceases to be it. */
function placeOfFault(text: string): { line: number; column: number } {
  const start = text.indexOf("{");
  const before = text.slice(0, start + faultIn(text.slice(start))).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultIn(json: string): number {
  const errors: ParseError[] = [];
  try {
    parse(json, errors, { disallowComments: true });
  } catch {
    // Thousands of levels, one in the other.
  }
  return errors[0]?.offset ?? 0;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
