import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { installDebianPackages, isDebianRoot } from "./debianPackages.mjs";
import { npm } from "./installPackages.mjs";
import { projectFolder } from "./runProgram.mjs";

/** Packages that nobody keeps any more lie apart: what is known against them is not known of the product's. */
const keptNoMore = "node_modules/.kept-no-more";
const keptNoMorePackages = join(projectFolder, keptNoMore, "node_modules");

/**
 * @typedef {"curl" | "Python" | "PHP" | "Java" | "Go" | "Ruby" | "request and unirest"} RuntimeName
 * @typedef {{ find: () => string | undefined, packages: string[] }} Runtime how it is found, and Debian's packages of it
 */

/** @type {Readonly<Record<RuntimeName, Runtime>>} */
const runtimes = {
  curl: program("sh", ["-c", "curl --version"], ["curl"]),
  Python: {
    // Debian brings the package to its own Python, which need not be the first one.
    find: () => ["python3", "/usr/bin/python3"].find((it) => runs(it, ["-c", "import requests"])),
    packages: ["python3", "python3-requests"],
  },
  PHP: program("php", ["-r", "exit((int) !function_exists('curl_init'));"], ["php-cli", "php-curl"]),
  Java: {
    find: () => (runs("javac", ["--release", "15", "-version"]) ? "java" : undefined),
    packages: ["default-jdk-headless"],
  },
  Go: program("go", ["version"], ["golang-go"]),
  Ruby: program("ruby", ["--version"], ["ruby"]),
  "request and unirest": {
    find: () => (existsSync(keptNoMorePackages) ? keptNoMorePackages : undefined),
    packages: [],
  },
};

/**
 * @param {RuntimeName} name
 * @returns {string | undefined} what runs it, or the folder of the packages; undefined where it is not on this machine
 */
export function findRuntime(name) {
  return runtimes[name].find();
}

/**
 * Finds what code samples are run with, or brings it: Debian's packages, and npm's. Says which are missing.
 * @param {boolean} isBringing whether what is missing may be installed
 */
export async function ensureRuntimes(isBringing) {
  const absent = () => Object.entries(runtimes).filter(([, { find }]) => !find());
  for (const [name, { packages }] of isBringing ? absent() : []) {
    if (packages.length > 0 && !isDebianRoot()) continue;
    process.stdout.write(`Installing ${name} to run code samples with\n`);
    await (packages.length > 0 ? installDebianPackages(packages) : bringKeptNoMore());
  }
  for (const [name, { packages }] of absent())
    process.stdout.write(`There is no ${name} to run code samples with: skipped.${from(packages)}\n`);
}

/**
 * @param {string} name
 * @param {string[]} proof parameters with which it succeeds where all that is needed is there
 * @param {string[]} packages
 * @returns {Runtime}
 */
function program(name, proof, packages) {
  return { find: () => (runs(name, proof) ? name : undefined), packages };
}

/**
 * @param {string} name
 * @param {string[]} parameters
 */
function runs(name, parameters) {
  return spawnSync(name, parameters, { stdio: "ignore" }).status === 0;
}

/** @param {string[]} packages */
function from(packages) {
  return packages.length > 0 ? ` (Debian: ${packages.join(" ")})` : "";
}

async function bringKeptNoMore() {
  cpSync(join(projectFolder, "e2e/samples/keptNoMore"), join(projectFolder, keptNoMore), { recursive: true });
  await npm(["ci", "--ignore-scripts", "--prefix", keptNoMore]);
}
