import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { projectFolder } from "./runProgram.mjs";

/**
 * Builds the page for browsers, with a brotli and a gzip form beside each text.
 * @param {string} folder where its index.html is put
 */
export async function buildPage(folder) {
  const { build } = await import("vite");
  await build({ root: projectFolder, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (/\.(?:css|html|js|json|svg|txt|webmanifest)$/.test(file.name))
      compress(join(file.parentPath, file.name));
  }
}

/** @param {string} path */
function compress(path) {
  const text = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
  writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
