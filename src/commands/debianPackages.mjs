import { existsSync } from "node:fs";
import { runProgram } from "./runProgram.mjs";

/** Whether this process may install Debian's packages. */
export function isDebianRoot() {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

/**
 * Installs Debian's packages, without what they merely recommend; says why where that fails.
 * @param {string[]} names
 */
export async function installDebianPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const parameters = ["install", "-y", "--no-install-recommends", ...names];
  if (await runProgram("apt-get", parameters, { quiet: true, env })) return;
  // A fresh machine has no list of packages yet.
  await runProgram("apt-get", ["update"], { quiet: true, env });
  await runProgram("apt-get", parameters, { quiet: true, env });
}
