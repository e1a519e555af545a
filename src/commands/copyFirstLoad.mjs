import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Puts what a browser loads before the page can be used into a folder of its own, for size-limit to weigh: the entry
 * script, all that it imports statically (Vite names each in a `modulepreload`), and the style sheets.
 * @param {string} pageFolder
 * @param {string} folder emptied first
 */
export function copyFirstLoad(pageFolder, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of firstLoad(readFileSync(join(pageFolder, "index.html"), "utf8"))) {
    copyFileSync(join(pageFolder, path), join(folder, basename(path)));
  }
}

/**
 * @param {string} html the built index.html
 * @returns {string[]} paths below the page's folder
 */
export function firstLoad(html) {
  // Each tag with what stands behind it, which has no attributes.
  const tags = html.split("<").filter((tag) => /^(?:script|link)\b/.test(tag));
  const loading = tags.filter(
    (tag) => tag.startsWith("script") || /\brel="(?:modulepreload|stylesheet)"/.test(tag),
  );
  const paths = loading.map((tag) => /\b(?:src|href)="\/?([^"]+)"/.exec(tag)?.[1]);
  return paths.filter((path) => path !== undefined);
}
