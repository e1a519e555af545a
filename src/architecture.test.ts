import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = dirname(fileURLToPath(import.meta.url));
const top = dirname(src);

/** Who may open whom. A room that is not here has no business in the house. */
const mayOpen: { readonly [room: string]: readonly string[] } = {
  contact: [],
  ui: [],
  words: [],
  sandbox: [],
  styles: [],
  embed: ["words"],
  paste: ["contact"],
  office: ["contact"],
  ledger: [],
  commands: ["gateway", "ledger", "office", "sandbox", "words"],
  highlevel: ["contact"],
  drafts: ["contact"],
  fields: ["contact", "ui", "words"],
  preview: ["contact", "ui", "words"],
  form: ["contact", "ui", "fields", "words"],
  app: [
    "contact",
    "embed",
    "paste",
    "ui",
    "fields",
    "form",
    "preview",
    "highlevel",
    "drafts",
    "words",
    "styles",
  ],
  gateway: ["contact", "embed", "office", "sandbox", "ledger", "words"],
  e2e: ["gateway", "sandbox", "ledger", "commands", "preview"],
};

/** Packages that only some rooms have business with. */
const belongsTo: { readonly [name: string]: readonly string[] } = {
  "react-hook-form": ["form"],
  hono: ["gateway", "sandbox"],
  "@hono/node-server": ["gateway", "sandbox", "commands"],
  "@tanstack/react-query": ["app"],
  downshift: ["ui"],
  "libphonenumber-js": ["fields", "paste", "sandbox"],
  "ical.js": ["paste"],
  "i18n-iso-countries": ["fields"],
  "file-type": ["fields"],
  "jsonc-parser": ["office", "paste"],
  shlex: ["paste"],
  jose: ["gateway"],
  cockatiel: ["gateway"],
  "prom-client": ["gateway"],
  libsql: ["ledger"],
  pg: ["ledger"],
  idb: ["drafts"],
  react: ["main.tsx", "ui", "words", "fields", "form", "preview", "app"],
  "react-dom": ["main.tsx", "ui"],
};

const files = [...filesUnder(src), ...filesUnder(join(top, "e2e"))].filter((path) =>
  /\.(ts|tsx|mjs)$/.test(path),
);
const imports = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));

test("every folder is a room of the house", () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in mayOpen))).toEqual([]);
});

test("rooms open only the rooms that they may", () => {
  const broken = imports.flatMap(({ file, specifier }) => {
    if (!specifier.startsWith(".")) return [];
    const from = roomOf(file);
    const to = roomOf(resolve(dirname(file), specifier));
    if (from === to || !(from in mayOpen) || mayOpen[from]?.includes(to)) return [];
    // A test may build, find or show what it tests.
    if ((to === "commands" || from === "styles") && isTest(file)) return [];
    return [`${nameOf(file)}: ${from} may not open ${to} (${specifier})`];
  });
  expect(broken).toEqual([]);
});

test("packages are used only where they have business", () => {
  const broken = imports.flatMap(({ file, specifier }) => {
    const name = Object.keys(belongsTo).find(
      (known) => specifier === known || specifier.startsWith(`${known}/`),
    );
    const room = roomOf(file);
    if (!name || isTest(file) || room === "e2e" || belongsTo[name]?.includes(room)) return [];
    return [`${nameOf(file)}: ${room} has no business with ${name}`];
  });
  expect(broken).toEqual([]);
});

test("the page never opens the server's rooms, nor the server the page's", () => {
  const main = imports
    .filter(({ file }) => nameOf(file) === "src/main.tsx")
    .map(({ specifier }) => specifier);
  expect(main.filter((specifier) => /gateway|sandbox/.test(specifier))).toEqual([]);
});

test("sees the imports that it judges", () => {
  const seen = (file: string) =>
    imports.filter((each) => nameOf(each.file) === file).map((each) => each.specifier);
  expect(seen("src/fields/phone.tsx")).toEqual(expect.arrayContaining(["./readPhone", "./later"]));
  expect(seen("src/form/FormField.tsx")).toEqual(expect.arrayContaining(["react-hook-form"]));
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, specifier = ""]) => specifier);
}

/** The first folder under `src`, `e2e`, or the name of a file that stands in no room. */
function roomOf(path: string): string {
  const [first = "", second = ""] = relative(top, path).split(sep);
  return first === "src" ? second : first;
}

function nameOf(path: string): string {
  return relative(top, path).split(sep).join("/");
}

/** A test, or what only tests use: nothing else knows of Vitest. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || importsOf(path).includes("vitest");
}
