import { join } from "node:path";
import { bundleScript } from "./bundleScript.mjs";
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
function bundle(words) {
  const exported = Object.entries(words).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
  );
  return bundleScript("src/embed/element.ts", [
    {
      name: "words-of-one-language",
      load: (id) => (id.endsWith("/src/words/loaderWords.ts") ? exported.join("\n") : undefined),
    },
  ]);
}
