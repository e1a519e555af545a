import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { installDebianPackages, isDebianRoot } from "./debianPackages.mjs";
import { isExecutable } from "./isExecutable.mjs";
import { runNode } from "./runProgram.mjs";

/** Flags that let Chromium run as root and keep it from calling its maker. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser to test in: the one that Playwright downloaded, else a Chromium or Chrome of this machine.
 * @returns {string | undefined} path of the executable; undefined where there is none
 */
export function findBrowser() {
  return [chromium.executablePath(), ...places()].find(isExecutable);
}

/**
 * Finds a browser, or brings one: by Playwright, else by Debian's package manager. Says what to do where neither can.
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureBrowser() {
  if (findBrowser()) return true;

  process.stdout.write("Installing a browser to test in\n");
  await runNode(["node_modules/playwright/cli.js", "install", "chromium"], { quiet: true });
  if (!findBrowser() && isDebianRoot()) await installDebianPackages(["chromium", "fonts-liberation"]);
  if (findBrowser()) return true;

  process.stderr.write(
    "There is no browser to test in: install Chromium or Google Chrome, and run this again.\n",
  );
  return false;
}

/** @returns {string[]} */
function places() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ];
}
