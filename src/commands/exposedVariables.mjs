import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { tokenForm } from "./tokenForm.mjs";

/** What Vite reads for a build, the strongest last; the environment goes before all of them. */
const files = [".env", ".env.local", ".env.production", ".env.production.local"];

const tellingName = /TOKEN|SECRET|KEY|PASSWORD/i;
/** A JWT, a key in base64 or hex, or the like: a long run of letters and digits that is no address, path or sentence. */
const longRun = /^(?:bearer\s+)?(?=\S*\d)(?=\S*[a-z])[\w+=~-][\w+/=.~-]{31,}$/i;

/**
 * The variables that Vite would put into the page, for everybody to read, though they look like a secret.
 * @param {string} folder where `.env` files are looked for; the process's environment is looked through as well
 * @returns {Promise<string[]>} a sentence each, without any value
 */
export async function exposedVariables(folder) {
  const { loadEnv } = await import("vite");
  return Object.entries(loadEnv("production", folder, "VITE_")).flatMap(([name, value]) => {
    const why = reason(name, value);
    return why ? [`${name} in ${placeOf(name, folder)} ${why}: ${whatToDo}`] : [];
  });
}

const whatToDo =
  "what begins with VITE_ is put into the page, where everybody can read it. Take it away there, and rotate it if it is real.";

/**
 * @param {string} name
 * @param {string} value
 */
function reason(name, value) {
  if (tokenForm.test(value)) return "holds a Private Integration token";
  if (longRun.test(value.trim())) return "looks like a token";
  return tellingName.test(name) ? "is called a secret" : undefined;
}

/**
 * @param {string} name
 * @param {string} folder
 */
function placeOf(name, folder) {
  if (process.env[name] !== undefined) return "the environment";
  const holding = files.filter((file) => {
    const path = join(folder, file);
    return existsSync(path) && name in parseEnv(readFileSync(path, "utf8"));
  });
  return holding.at(-1) ?? "an .env file";
}
