import { delimiter, join } from "node:path";
import { installDebianPackages, isDebianRoot } from "./debianPackages.mjs";
import { isExecutable } from "./isExecutable.mjs";

/**
 * The Firefox of this machine.
 * @returns {string | undefined} path of the executable; undefined where there is none
 */
export function findFirefox() {
  return find(["firefox-esr", "firefox"], ["/Applications/Firefox.app/Contents/MacOS/firefox"]);
}

/**
 * What drives the WebKit of this machine, and what gives it a screen.
 * @returns {{ driver: string, screen: string } | undefined} paths of the executables; undefined where one is missing
 */
export function findWebKit() {
  const driver = find(["WebKitWebDriver"]);
  const screen = find(["xvfb-run"]);
  const hasKeys = find(["xauth"]) !== undefined;
  return driver && screen && hasKeys ? { driver, screen } : undefined;
}

const known = [
  { name: "Firefox", find: findFirefox, packages: ["firefox-esr"] },
  { name: "WebKit", find: findWebKit, packages: ["webkit2gtk-driver", "xvfb", "xauth"] },
];

/**
 * Finds the browsers that are not Chromium, or brings Debian's. Says which of them are not tested in.
 * @param {boolean} isBringing whether what is missing may be installed
 * @returns {Promise<{ here: number, missing: number }>} how many there are
 */
export async function ensureOtherBrowsers(isBringing) {
  const absent = () => known.filter((each) => !each.find());
  for (const { name, packages } of isBringing && isDebianRoot() ? absent() : []) {
    process.stdout.write(`Installing ${name} to test in\n`);
    await installDebianPackages(packages);
  }
  for (const { name, packages } of absent())
    process.stdout.write(`There is no ${name} to test in: skipped. (Debian: ${packages.join(" ")})\n`);
  return { here: known.length - absent().length, missing: absent().length };
}

/**
 * @param {string[]} names
 * @param {string[]} [elsewhere] paths to try last
 */
function find(names, elsewhere = []) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(
    isExecutable,
  );
}
