import { projectFolder } from "./runProgram.mjs";

/**
 * One classic script of all that a file opens, which leaves no names behind.
 * @param {string} input a path in the project
 * @param {import("vite").Plugin[]} [plugins]
 * @returns {Promise<string>}
 */
export async function bundleScript(input, plugins = []) {
  const { build } = await import("vite");
  const built = await build({
    root: projectFolder,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        // Each word stands where it is said, without a name: the loader of the embed has 2 kB.
        optimization: { inlineConst: { mode: "all", pass: 2 } },
        output: { format: "iife", exports: "none" },
      },
    },
  });
  const [chunk, ...others] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`${input} is not one script.`);
  return chunk.code;
}
