import { statSync } from "node:fs";

/**
 * The file that takes most on the way to a browser, by its gzip form beside it.
 * @param {readonly string[]} paths at least one
 * @returns {string}
 */
export function heaviest(paths) {
  const [first, ...others] = paths;
  if (first === undefined) throw new Error("There is nothing to weigh.");
  return others.reduce((most, path) => (weightOf(path) > weightOf(most) ? path : most), first);
}

/**
 * Bytes on the way to a browser.
 * @param {string} path
 */
export function weightOf(path) {
  return statSync(`${path}.gz`).size;
}
