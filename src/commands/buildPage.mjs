import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScript } from "./bundleScript.mjs";
import { compress } from "./compress.mjs";
import { projectFolder } from "./runProgram.mjs";

/**
 * Builds the page for browsers, with a brotli and a gzip form beside each text.
 * @param {string} folder where its index.html is put
 */
export async function buildPage(folder) {
  const { build } = await import("vite");
  await build({ root: projectFolder, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
  writeFileSync(join(folder, "signed-in.js"), await bundleScript("src/signedIn.ts"));
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (/\.(?:css|html|js|json|svg|ts|txt|webmanifest)$/.test(file.name))
      compress(join(file.parentPath, file.name));
  }
}
