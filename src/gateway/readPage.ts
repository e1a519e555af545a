import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { getMimeType } from "hono/utils/mime";
import type { Language } from "../words/languages";
import { framePath, isLoaderForGood, isNewestLoader } from "./embedPaths";
import type { Embed } from "./readEmbed";
import { tellEmbed } from "./tellEmbed";

type PageFile = {
  type: string;
  cacheControl: string;
  /** Weak: the same for the file and its compressed forms. */
  etag: string;
  /** By content encoding; "identity" is always there. */
  forms: Map<string, Uint8Array<ArrayBuffer>>;
  /** The path of the words that it needs before it shows anything, in each language. */
  words?: { readonly [language in Language]: string };
};

/** The built page's files, by path. */
export type Page = ReadonlyMap<string, PageFile>;

/** Best first. */
const encodings = [
  { name: "br", ending: ".br", compress: brotliCompressSync },
  { name: "gzip", ending: ".gz", compress: gzipSync },
];

/**
 * Reads the built page into memory, so that it stays whole while a newer one is built beside it. A folder's path with a
 * slash at its end is its index.html.
 * @param folder path of `dist/page`
 * @param embed is told to the page, which is at `/embed/frame` too
 * @throws where there is no index.html
 */
export function readPage(folder: string, embed: Embed): Page {
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
  if (!page.has("/index.html")) throw new Error("The page is not built.");
  const index = readIndex(folder, embed);
  page.set("/index.html", index).set(framePath, index);
  for (const [path, file] of [...page])
    if (path.endsWith("/index.html")) page.set(path.slice(0, -"index.html".length), file);
  return page;
}

function readFile(folder: string, path: string, names: ReadonlySet<string>): PageFile {
  const read = (ending: string) => new Uint8Array(readFileSync(join(folder, path + ending)));
  const compressed = encodings.filter(({ ending }) => names.has(path + ending));
  return fileOf(path, read(""), new Map(compressed.map(({ name, ending }) => [name, read(ending)])));
}

function readIndex(folder: string, embed: Embed): PageFile {
  const html = tellEmbed(readFileSync(join(folder, "index.html"), "utf8"), embed);
  const forms = new Map(encodings.map(({ name, compress }) => [name, new Uint8Array(compress(html))]));
  return { ...fileOf("/index.html", new TextEncoder().encode(html), forms), words: readWords(folder) };
}

/** As the build wrote them down, see `buildPage.mjs`; a page that has none is without them. */
function readWords(folder: string): PageFile["words"] {
  const file = join(folder, ".words.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function fileOf(
  path: string,
  identity: Uint8Array<ArrayBuffer>,
  compressed: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): PageFile {
  return {
    // The types of a script are for people to read; by their ending they would be a film.
    type: path.endsWith(".d.ts")
      ? "text/plain; charset=utf-8"
      : (getMimeType(path) ?? "application/octet-stream"),
    cacheControl: cacheOf(path),
    etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    forms: new Map([["identity", identity], ...compressed]),
  };
}

function cacheOf(path: string): string {
  if (path.startsWith("/assets/") || isLoaderForGood(path)) return "public, max-age=31536000, immutable";
  return isNewestLoader(path) ? "public, max-age=300" : "no-cache";
}
