import { projectFolder } from "./runProgram.mjs";

/**
 * The loader that other sites put into their pages: one classic script that leaves nothing behind but its element.
 * @returns {Promise<string>}
 */
export async function bundleEmbed() {
  const { build } = await import("vite");
  const built = await build({
    root: projectFolder,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: "src/embed/element.ts",
        output: { format: "iife", exports: "none" },
      },
    },
  });
  const [chunk, ...others] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk" || others.length > 0)
    throw new Error("The loader of the embed is not one script.");
  return chunk.code;
}
