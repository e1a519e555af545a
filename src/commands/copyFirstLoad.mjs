import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { wordsFile } from "./buildPage.mjs";
import { heaviest, weightOf } from "./heaviest.mjs";

/**
 * Puts what a browser loads before the page can be used into a folder of its own, for size-limit to weigh: the entry
 * script, all that it imports statically (Vite names each in a `modulepreload`), the style sheets, and of the words of the
 * first screen the language that weighs most.
 * @param {string} pageFolder
 * @param {string} folder emptied first
 * @returns {string} what the scripts weigh in each language
 */
export function copyFirstLoad(pageFolder, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const paths = firstLoad(readFileSync(join(pageFolder, "index.html"), "utf8"));
  /** @type {{ [language: string]: string }} */
  const words = JSON.parse(readFileSync(join(pageFolder, wordsFile), "utf8"));
  const files = Object.values(words).map((path) => join(pageFolder, path));
  for (const path of [...paths.map((each) => join(pageFolder, each)), heaviest(files)])
    copyFileSync(path, join(folder, basename(path)));
  const scripts = paths.filter((path) => path.endsWith(".js"));
  const same = scripts.reduce((sum, path) => sum + weightOf(join(pageFolder, path)), 0);
  const lines = Object.entries(words).map(([language, path]) => {
    const kilobytes = (same + weightOf(join(pageFolder, path))) / 1000;
    return `  ${language.padEnd(8)}${kilobytes.toFixed(1)} kB`;
  });
  return ["JavaScript of the first load, gzip:", ...lines].join("\n");
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
