import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { eventNames, wishNames } from "./protocol";

const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const types = read("public/embed/contact-desk.d.ts");
const readme = sectionOf(read("README.md"), "Put it on a page");

const named = z.array(z.object({ name: z.string(), description: z.string() }));
const declaration = z.object({
  tagName: z.literal("contact-desk"),
  attributes: z.array(z.object({ name: z.string(), fieldName: z.optional(z.string()) })),
  members: z.array(z.object({ name: z.string(), kind: z.enum(["field", "method"]) })),
  events: named,
  cssParts: named,
});
const { modules } = z
  .object({
    schemaVersion: z.literal("1.0.0"),
    modules: z.tuple([z.object({ declarations: z.tuple([declaration]) })]),
  })
  .parse(JSON.parse(read("public/embed/custom-elements.json")));
const element = modules[0].declarations[0];

/** What an interface of the types has: a name, whether it is set or read (`get`), or called. */
type Member = { name: string; kind: "get" | "set" | "method"; hasDocstring: boolean };

test("the manifest names the attributes of the README's table", () => {
  expect(namesOf(element.attributes)).toEqual(rowsUnder("attribute"));
});

test("the manifest names the events that there are, and what the form is told of the attributes", () => {
  expect(namesOf(element.events)).toEqual(eventNames.map((name) => `contact-desk:${name}`));
  expect(namesOf(element.attributes)).toEqual(expect.arrayContaining([...wishNames]));
});

test("a page in React may set each attribute", () => {
  expect(namesOf(membersOf("type ContactDeskProps"))).toEqual(namesOf(element.attributes));
});

test("each attribute but prefill, which is a method, is a property in camel case", () => {
  const fields = element.members.filter(({ kind }) => kind === "field");
  expect(element.attributes.map(({ fieldName }) => fieldName)).toEqual(
    namesOf(element.attributes).map((name) => (name === "prefill" ? undefined : inCamelCase(name))),
  );
  expect(namesOf(fields)).toEqual(
    namesOf(element.attributes)
      .filter((name) => name !== "prefill")
      .map(inCamelCase),
  );
  const read = membersOf("interface ContactDeskElement").filter(({ kind }) => kind === "get");
  expect(namesOf(read)).toEqual([...namesOf(fields), "prefill"]);
});

test("types, manifest and README name the same methods", () => {
  const methods = namesOf(element.members.filter(({ kind }) => kind === "method"));
  expect(rowsUnder("method").map((call) => call.replace(/\(.*/, ""))).toEqual(methods);
  const called = membersOf("interface ContactDeskElement").filter(({ kind }) => kind === "method");
  expect(["prefill", ...namesOf(called)]).toEqual(methods);
});

test("types, manifest and README name the same events", () => {
  expect(namesOf(membersOf("interface ContactDeskEventMap"))).toEqual(namesOf(element.events));
  expect(rowsUnder("event")).toEqual(namesOf(element.events));
});

test("the README names the parts that a page may style", () => {
  const sentence = readme.slice(readme.indexOf("`::part()`"));
  expect(namesOf(element.cssParts).filter((name) => !sentence.includes(`\`${name}\``))).toEqual([]);
});

test("everything that a page may use has its docstring", () => {
  const declared = ["interface ContactDeskElement", "interface ContactDeskEventMap", "type ContactDeskProps"];
  const bare = declared
    .flatMap(membersOf)
    .filter(({ kind, hasDocstring }) => kind !== "set" && !hasDocstring);
  expect(namesOf(bare)).toEqual([]);
});

function read(path: string) {
  return readFileSync(join(top, path), "utf8");
}

function sectionOf(page: string, title: string) {
  return page.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? "";
}

/** The code spans in the first cell of each row of the table with this heading. */
function rowsUnder(heading: string) {
  const lines = readme.split("\n");
  const rows = lines.slice(lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows
    .slice(0, end)
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

function namesOf(list: readonly { name: string }[]) {
  return list.map(({ name }) => name);
}

function inCamelCase(name: string) {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** One for each line that begins with a name; listeners are every element's. */
function membersOf(declared: string): Member[] {
  const lines = types.slice(types.indexOf(`export ${declared} `)).split("\n");
  const end = lines.findIndex((line) => line.startsWith("}"));
  const body = lines.slice(0, end);
  return body.flatMap((line, index) => {
    const [, accessor, name, mark] =
      /^ {2}(get |set )?"?([a-z][\w-]*(?::[\w-]+)?)"?(\??:|\()/i.exec(line) ?? [];
    if (!name || name.endsWith("EventListener")) return [];
    const kind = accessor === "set " ? "set" : mark === "(" && !accessor ? "method" : "get";
    return [{ name, kind, hasDocstring: body[index - 1]?.endsWith("*/") ?? false }];
  });
}
