import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { tokenForm } from "./tokenForm.mjs";

/** Settings that open a door, and those that name a file which does. */
const secretName = /^(?:HIGHLEVEL_TOKEN.*|SESSION_SECRET|LEDGER_URL)$/;
/** Anything shorter stands in every text; no setting that the gateway takes is so short. */
const shortest = 12;

/**
 * The built files that hold a token or the value of a secret setting. Compressed forms are not looked into: they are
 * made of files that are.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]} a sentence each, without the secret itself
 */
export function secretsIn(folder, environment) {
  const secrets = secretsOf(environment);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.sort().flatMap((path) => {
    const text = readFileSync(path, "utf8");
    const found = secrets
      .filter(({ value }) => text.includes(value))
      .map(({ name }) => `the value of ${name}`);
    if (tokenForm.test(text)) found.push("a Private Integration token");
    return found.map((what) => `${relative(folder, path)} holds ${what}.`);
  });
}

/** @param {NodeJS.ProcessEnv} environment */
function secretsOf(environment) {
  return Object.entries(environment)
    .filter(([name]) => secretName.test(name))
    .map(([name, value = ""]) => ({ name, value: (name.endsWith("_FILE") ? read(value) : value).trim() }))
    .filter(({ value }) => value.length >= shortest);
}

/** @param {string} path a file that cannot be read holds nothing; the gateway says so when it starts */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
