import { join } from "node:path";
import { checkNode } from "./checkNode.mjs";
import { installPackages } from "./installPackages.mjs";
import { projectFolder } from "./runProgram.mjs";

checkNode();
if (!(await installPackages())) process.exit(1);

const { createServer, runnerImport } = await import("vite");
const { gatewayPlugin } = await import("./gatewayPlugin.mjs");
const environment = { ...process.env, PORT: process.env.PORT ?? "5173" };

try {
  const { host, port } = await readSettings();
  const server = await createServer({
    root: projectFolder,
    server: { host, port, strictPort: true },
    plugins: [gatewayPlugin(environment)],
  });
  await server.listen();
  server.printUrls();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

/** Before anything listens, so that a wrong setting is said at once. */
async function readSettings() {
  /** @type {{ module: typeof import("../gateway/settings") }} */
  const { module } = await runnerImport(join(projectFolder, "src/gateway/settings.ts"));
  return module.readSettings(environment, projectFolder);
}
