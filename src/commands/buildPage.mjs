import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScript } from "./bundleScript.mjs";
import { compress } from "./compress.mjs";
import { projectFolder } from "./runProgram.mjs";

/** In the page's folder, but behind a dot: the gateway reads it, and serves it to nobody. */
export const wordsFile = ".words.json";

/**
 * Builds the page for browsers, with a brotli and a gzip form beside each text.
 * @param {string} folder where its index.html is put
 */
export async function buildPage(folder) {
  const { build } = await import("vite");
  const built = await build({
    root: projectFolder,
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
  const files = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  writeFileSync(join(folder, "signed-in.js"), await bundleScript("src/signedIn.ts"));
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (/\.(?:css|html|js|json|svg|ts|txt|webmanifest)$/.test(file.name))
      compress(join(file.parentPath, file.name));
  }
  writeFileSync(join(folder, wordsFile), JSON.stringify(await wordsIn(files)));
}

/**
 * Which file has the words of the first screen, by language.
 * @param {readonly (import("vite").Rolldown.OutputChunk | import("vite").Rolldown.OutputAsset)[]} files
 * @returns {Promise<{ [language: string]: string }>} paths from the page's origin
 */
async function wordsIn(files) {
  const { runnerImport } = await import("vite");
  /** @type {{ module: typeof import("../words/languages") }} */
  const { module } = await runnerImport(join(projectFolder, "src/words/languages.ts"));
  const found = module.languageTags.map((language) => {
    const source = `/src/words/${language.replace("-", "")}.ts`;
    const file = files.find(
      (each) => each.type === "chunk" && each.moduleIds.some((id) => id.endsWith(source)),
    );
    if (!file) throw new Error(`There are no words of the first screen in ${language}.`);
    return [language, `/${file.fileName}`];
  });
  return Object.fromEntries(found);
}
