import { spawnSync } from "node:child_process";
import { projectFolder } from "./runProgram.mjs";

/**
 * @typedef {{ title: string, url: string, severity: string }} Advisory
 * @typedef {{ vulnerabilities?: Record<string, { via: (Advisory | string)[] }> }} Report
 */

/**
 * Asks the registry what is known to be wrong with the packages that the product runs on.
 * @returns {string | undefined} npm's JSON report; nothing where the registry does not answer
 */
export function askRegistry() {
  const parameters = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
  const script = process.env.npm_execpath ?? "";
  const options = /** @type {const} */ ({ cwd: projectFolder, encoding: "utf8", timeout: 60_000 });
  // The npm that started us need not be the one on the path; Windows starts .cmd files through its shell only.
  const { stdout } = script.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [script, ...parameters], options)
    : spawnSync("npm", parameters, { ...options, shell: process.platform === "win32" });
  return stdout || undefined;
}

/**
 * What npm's report holds that nobody has answered yet.
 * @param {string | undefined} report
 * @param {string} readme an advisory that is named in it, like GHSA-…, is answered there
 * @returns {string[] | undefined} a line each; undefined where there is no report
 */
export function unanswered(report, readme) {
  const { vulnerabilities } = parse(report ?? "");
  if (!vulnerabilities) return undefined;
  const lines = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    // A text names another package, which has a row of its own.
    via.flatMap((each) => (typeof each === "string" || isIn(readme, each) ? [] : [lineOf(name, each)])),
  );
  return [...new Set(lines)];
}

/**
 * @param {string} text
 * @returns {Report}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/**
 * @param {string} readme
 * @param {Advisory} advisory
 */
function isIn(readme, { url }) {
  const id = url.split("/").at(-1);
  return Boolean(id) && readme.includes(`${id}`);
}

/**
 * @param {string} name
 * @param {Advisory} advisory
 */
function lineOf(name, { title, url, severity }) {
  return `${name} (${severity}): ${title} ${url}`;
}
