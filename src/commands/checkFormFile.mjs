import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectFolder } from "./runProgram.mjs";

/**
 * Judges a `form.json` as the gateway does when it starts, but for the locations' ids, which only the settings know.
 * @param {string} file as somebody typed it
 * @param {string} folder where they typed it
 * @returns {Promise<{ right: boolean, lines: string[] }>} what to tell who asked
 */
export async function checkFormFile(file, folder) {
  const text = read(resolve(folder, file));
  if (text === undefined) {
    return { right: false, lines: [`${file} cannot be read: check its path and who may read it.`] };
  }
  const { runnerImport } = await import("vite");
  /** @type {{ module: typeof import("../office/officeForms") }} */
  const { module } = await runnerImport(join(projectFolder, "src/office/officeForms.ts"), {
    configFile: false,
    root: projectFolder,
  });
  const result = module.officeForms(file, text);
  if ("mistakes" in result) return { right: false, lines: [...result.mistakes] };
  const { size } = result.forms;
  const { size: named } = result.namedForms;
  const locations = `${size} ${size === 1 ? "location" : "locations"}`;
  const forms = named > 0 ? ` and ${named} named ${named === 1 ? "form" : "forms"}` : "";
  return { right: true, lines: [`${file} is right: ${locations}${forms}`] };
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
