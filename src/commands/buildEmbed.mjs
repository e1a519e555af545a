import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleEmbed } from "./bundleEmbed.mjs";
import { compress } from "./compress.mjs";
import { projectFolder } from "./runProgram.mjs";

/**
 * Puts the loader of the embed into the built page, with its compressed forms: as `v1.js`, which changes with each
 * release, and by its version and its bytes, for who wants to know what runs in their pages.
 * @param {string} pageFolder
 * @returns {Promise<string>} a line for who embeds the form: the lasting address and what `integrity` may say
 */
export async function buildEmbed(pageFolder) {
  const code = await bundleEmbed();
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
  const lasting = `${version}-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
  const folder = join(pageFolder, "embed");
  mkdirSync(folder, { recursive: true });
  for (const name of ["v1.js", lasting]) {
    writeFileSync(join(folder, name), code);
    compress(join(folder, name));
  }
  const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
  writeFileSync(join(folder, "version.json"), JSON.stringify({ version, file: lasting, integrity }));
  return `The embed's loader of this release: /embed/${lasting} integrity="${integrity}"`;
}
