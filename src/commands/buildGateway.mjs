import { projectFolder } from "./runProgram.mjs";

/**
 * Builds the gateway for Node.js, with its packages left in node_modules.
 * @param {string} folder where its `main.js` is put; somewhere inside the project, or it would not find the packages
 */
export async function buildGateway(folder) {
  const { build } = await import("vite");
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "src/gateway/main.ts", outDir: folder, emptyOutDir: true, target: "node20" },
  });
}
