import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder; every program is run in it. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a program to its end.
 * @param {string} program path or name
 * @param {string[]} parameters
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet: its output is shown only where it fails
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runProgram(program, parameters, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: projectFolder,
      env,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      // Windows starts .cmd files through its shell only.
      shell: process.platform === "win32" && !program.endsWith(".exe"),
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.once("error", (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(false);
    });
    child.once("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

/**
 * Runs a script with this Node.js.
 * @param {string[]} parameters the script's path first
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNode(parameters, options) {
  return runProgram(process.execPath, parameters, options);
}

/**
 * Runs a command that a package brought along.
 * @param {string} name
 * @param {string[]} [parameters]
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function runTool(name, parameters = [], options = {}) {
  const ending = process.platform === "win32" ? ".cmd" : "";
  return runProgram(join(projectFolder, "node_modules", ".bin", name + ending), parameters, options);
}
