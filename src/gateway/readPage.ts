import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { getMimeType } from "hono/utils/mime";

type PageFile = {
  type: string;
  cacheControl: string;
  /** Weak: the same for the file and its compressed forms. */
  etag: string;
  /** By content encoding; "identity" is always there. */
  forms: Map<string, Uint8Array<ArrayBuffer>>;
};

/** The built page's files, by path. */
export type Page = ReadonlyMap<string, PageFile>;

/** Best first. */
const encodings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
];

/**
 * Reads the built page into memory, so that it stays whole while a newer one is built beside it.
 * @param folder path of `dist/page`
 * @throws where there is no index.html
 */
export function readPage(folder: string): Page {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name).slice(folder.length).split(sep).join("/").replace(/^\/*/, "/"),
    )
    .filter((path) => !path.includes("/."));
  const isCompressed = (path: string) => encodings.some(({ ending }) => path.endsWith(ending));
  const page = new Map(
    names.filter((path) => !isCompressed(path)).map((path) => [path, readFile(folder, path, new Set(names))]),
  );

  const index = page.get("/index.html");
  if (!index) throw new Error("The page is not built.");
  return page.set("/", index);
}

function readFile(folder: string, path: string, names: ReadonlySet<string>): PageFile {
  const read = (ending: string) => new Uint8Array(readFileSync(join(folder, path + ending)));
  const identity = read("");
  const compressed = encodings.filter(({ ending }) => names.has(path + ending));
  return {
    type: getMimeType(path) ?? "application/octet-stream",
    cacheControl: path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    forms: new Map([
      ["identity", identity],
      ...compressed.map(({ name, ending }) => [name, read(ending)] as const),
    ]),
  };
}
