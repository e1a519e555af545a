import { pathToFileURL } from "node:url";
import { checkNode } from "./checkNode.mjs";
import { endWithNpm } from "./endWithNpm.mjs";
import { installPackages } from "./installPackages.mjs";
import { projectFolder, runNode } from "./runProgram.mjs";

checkNode();
endWithNpm();
if (await isReady()) {
  // In this very process, so that a signal to end reaches the gateway.
  await import(new URL("dist/gateway/main.js", pathToFileURL(projectFolder)).href);
} else {
  process.exitCode = 1;
}

async function isReady() {
  if (!(await installPackages())) return false;
  process.stdout.write("Building the page and the gateway\n");
  return runNode(["src/commands/build.mjs"], { quiet: true });
}
