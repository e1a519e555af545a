import { join } from "node:path";
import { projectFolder } from "./runProgram.mjs";

/** @typedef {import("../words/languages").Language} Language */

/**
 * The loaders that other sites put into their pages, one a language: each a classic script that leaves nothing behind but
 * its element.
 * @returns {Promise<ReadonlyMap<Language, () => Promise<string>>>} what makes each
 */
export async function bundleEmbed() {
  const { runnerImport } = await import("vite");
  /** @type {{ module: typeof import("../words/embedWords") }} */
  const { module } = await runnerImport(join(projectFolder, "src/words/embedWords.ts"));
  const languages = /** @type {Language[]} */ (Object.keys(module.embedWords));
  return new Map(languages.map((language) => [language, () => bundle(wordsOf(language))]));

  /** @param {Language} language */
  function wordsOf(language) {
    const words = module.embedWords[language];
    return { ...words, lang: language === "en" ? "" : language };
  }
}

/** @param {object} words */
async function bundle(words) {
  const { build } = await import("vite");
  const built = await build({
    root: projectFolder,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [
      {
        name: "words-of-one-language",
        load: (id) =>
          id.endsWith("/src/words/loaderWords.ts")
            ? Object.entries(words)
                .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
                .join("\n")
            : undefined,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: "src/embed/element.ts",
        // Each word stands where it is said, without a name.
        optimization: { inlineConst: { mode: "all", pass: 2 } },
        output: { format: "iife", exports: "none" },
      },
    },
  });
  const [chunk, ...others] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk" || others.length > 0)
    throw new Error("The loader of the embed is not one script.");
  return chunk.code;
}
