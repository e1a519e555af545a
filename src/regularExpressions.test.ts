import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { checkSync } from "recheck";
import { expect, test, vi } from "vitest";
import * as z from "zod/mini";

// The checker in JavaScript, without a process of its own.
vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");

const src = dirname(fileURLToPath(import.meta.url));

type Pattern = { source: string; flags: string };

/** What a file matches texts with, and the code with which it makes an expression of which nobody can tell before. */
type Found = { patterns: Pattern[]; made: string[] };

/** Zod has rules of these names too, and checks with none of them by itself. */
const types = ["string", "number", "integer", "bigint", "boolean", "null", "undefined"];

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => readFileSync(path, "utf8").length > 0);

const found = new Map(files.map((path) => [nameOf(path), expressionsIn(path, readFileSync(path, "utf8"))]));

/** Each once, with the files that have it. */
const byPattern = new Map<string, Pattern & { places: string[] }>();
for (const [name, { patterns }] of found)
  for (const { source, flags } of patterns) {
    const known = byPattern.get(`/${source}/${flags}`) ?? { source, flags, places: [] };
    byPattern.set(`/${source}/${flags}`, { ...known, places: [...new Set([...known.places, name])] });
  }

test.each([...byPattern])(
  "%s takes no longer for a text that was made to slow it down",
  {
    timeout: 60_000,
  },
  (_, pattern) => {
    const { source, flags, places } = pattern;
    // Some it can only try out, with texts that it makes: the same ones each time.
    const found = checkSync(source, flags, { timeout: 30_000, randomSeed: 1 });
    const slow =
      found.status === "safe" ? undefined : JSON.stringify("error" in found ? found.error : found.complexity);
    expect({ places, slow }).toEqual({ places, slow: undefined });
  },
);

test("no expression is made while the product runs", () => {
  expect([...found].flatMap(([name, { made }]) => made.map((code) => `${name}: ${code}`))).toEqual([]);
});

test("finds what it judges, and knows a slow one", () => {
  const code =
    'a.replace(/x+/g, "/"); z.email(); z.regex(z.regexes.uuid4); z.number(); RegExp(b); new RegExp("c");';
  const { patterns, made } = expressionsIn("a.ts", code);
  expect(patterns.map(({ source }) => source)).toEqual([
    "x+",
    z.regexes.email.source,
    z.regexes.uuid4.source,
  ]);
  expect(made).toEqual(["RegExp(b)", 'new RegExp("c")']);
  expect(checkSync("^(a|a)*$", "").status).toBe("vulnerable");
  expect(byPattern.size).toBeGreaterThan(40);
});

/** @param code of a file of this name */
function expressionsIn(name: string, code: string): Found {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  const patterns: Pattern[] = [];
  const made: string[] = [];
  const ofZod = (rule: string) => {
    const expression = Object.entries(z.regexes).find(([known]) => known === rule)?.[1];
    if (expression instanceof RegExp) patterns.push({ source: expression.source, flags: expression.flags });
  };
  const makes = ({
    callee,
    start,
    end,
  }: {
    callee: { type: string; name?: unknown };
    start: number;
    end: number;
  }) => {
    if (callee.type === "Identifier" && callee.name === "RegExp") made.push(code.slice(start, end));
  };
  new Visitor({
    Literal(literal) {
      if ("regex" in literal) patterns.push({ source: literal.regex.pattern, flags: literal.regex.flags });
    },
    NewExpression: makes,
    CallExpression(call) {
      makes(call);
      const { callee } = call;
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      const isZod = callee.object.type === "Identifier" && callee.object.name === "z";
      if (isZod && !types.includes(callee.property.name)) ofZod(callee.property.name);
    },
    MemberExpression({ object, property }) {
      if (object.type !== "MemberExpression" || object.property.type !== "Identifier") return;
      if (object.property.name === "regexes" && property.type === "Identifier") ofZod(property.name);
    },
  }).visit(program);
  return { patterns, made };
}

function nameOf(path: string): string {
  return relative(dirname(src), path).split(sep).join("/");
}
