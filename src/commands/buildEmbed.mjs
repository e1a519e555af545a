import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundleEmbed } from "./bundleEmbed.mjs";
import { compress } from "./compress.mjs";
import { heaviest } from "./heaviest.mjs";
import { projectFolder } from "./runProgram.mjs";

/**
 * Puts the loaders of the embed into the built page, with their compressed forms: each as `v1.js` or `v1.de.js`, which
 * changes with each release, and by its version and its bytes, for who wants to know what runs in their pages. Those
 * names and what `integrity` may say are in `version.json`, by language.
 * @param {string} pageFolder
 * @param {string} heaviestFolder emptied first; what weighs most is put there, for size-limit
 * @returns {Promise<string>} a line for who embeds the form in English
 */
export async function buildEmbed(pageFolder, heaviestFolder) {
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
  const folder = join(pageFolder, "embed");
  mkdirSync(folder, { recursive: true });
  /** @type {{ [language: string]: { newest: string, file: string, integrity: string } }} */
  const loaders = {};
  for (const [language, bundle] of await bundleEmbed()) {
    const code = await bundle();
    const ending = language === "en" ? "js" : `${language}.js`;
    const newest = `v1.${ending}`;
    const file = `${version}-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.${ending}`;
    for (const name of [newest, file]) {
      writeFileSync(join(folder, name), code);
      compress(join(folder, name));
    }
    const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
    loaders[language] = { newest, file, integrity };
  }
  writeFileSync(join(folder, "version.json"), JSON.stringify({ version, loaders }));
  rmSync(heaviestFolder, { recursive: true, force: true });
  mkdirSync(heaviestFolder, { recursive: true });
  const most = heaviest(Object.values(loaders).map(({ newest }) => join(folder, newest)));
  copyFileSync(most, join(heaviestFolder, basename(most)));
  return `The embed's loader of this release: /embed/${loaders.en?.file} integrity="${loaders.en?.integrity}"; in other languages: /embed/version.json`;
}
