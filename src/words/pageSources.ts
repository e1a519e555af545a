import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type ParseResult, parseSync } from "oxc-parser";

const src = dirname(dirname(fileURLToPath(import.meta.url)));

/** The rooms that may show or say something, and the file that opens them. */
const rooms = ["app", "embed", "fields", "form", "preview", "ui", "main.tsx"];

export type Source = { name: string; code: string };

/** The page's own sources outside of this room, but for tests and what only tests use. For tests. */
export function pageSources(): Source[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\.tsx?$/.test(path) && rooms.includes(relative(src, path).split(sep)[0] ?? ""))
    .map((path) => ({ name: relative(src, path).split(sep).join("/"), code: readFileSync(path, "utf8") }))
    .filter(({ name, code }) => !isForTests(name, code));
}

/** Its tree; a file that cannot be read fails. */
export function treeOf({ name, code }: Source): ParseResult["program"] {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  return program;
}

function isForTests(name: string, code: string): boolean {
  return /\.test\.tsx?$/.test(name) || /\/\*\* For tests:/.test(code);
}
