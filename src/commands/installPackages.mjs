import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, runNode, runProgram } from "./runProgram.mjs";

/** Says which packages lie in node_modules; npm removes it with the folder, so that a broken-off install leaves none. */
const note = join(projectFolder, "node_modules", ".contact-desk");

/**
 * Installs what the lock file names, and nothing where that is already there.
 * @returns {Promise<boolean>} whether the packages are there
 */
export async function installPackages() {
  const wanted = fingerprint();
  if (readNote() === wanted) return true;

  process.stdout.write("Installing packages\n");
  if (!(await npm(["ci", "--include=dev"]))) return false;
  writeFileSync(note, wanted);
  return true;
}

/** Packages with native parts differ from system to system. */
function fingerprint() {
  const lock = readFileSync(join(projectFolder, "package-lock.json"));
  return createHash("sha256").update(`${process.platform} ${process.arch}\n`).update(lock).digest("hex");
}

function readNote() {
  try {
    return readFileSync(note, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Runs npm in the project; its output is shown only where it fails.
 * @param {string[]} parameters
 */
export function npm(parameters) {
  const script = process.env.npm_execpath ?? "";
  // The npm that started us need not be the one on the path.
  if (script.endsWith("npm-cli.js")) return runNode([script, ...parameters], { quiet: true });
  return runProgram("npm", parameters, { quiet: true });
}
