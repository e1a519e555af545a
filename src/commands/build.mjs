import { join } from "node:path";
import { buildGateway } from "./buildGateway.mjs";
import { buildPage } from "./buildPage.mjs";
import { copyFirstLoad } from "./copyFirstLoad.mjs";
import { projectFolder } from "./runProgram.mjs";

const dist = join(projectFolder, "dist");
try {
  await buildPage(join(dist, "page"));
  copyFirstLoad(join(dist, "page"), join(dist, "first-load"));
  await buildGateway(join(dist, "gateway"));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
