import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { buildEmbed } from "./buildEmbed.mjs";
import { buildGateway } from "./buildGateway.mjs";
import { buildPage } from "./buildPage.mjs";
import { copyFirstLoad } from "./copyFirstLoad.mjs";
import { exposedVariables } from "./exposedVariables.mjs";
import { projectFolder } from "./runProgram.mjs";
import { secretsIn } from "./secretsIn.mjs";

/** A folder inside the project, or the gateway would not find its packages. */
const dist = resolve(projectFolder, process.argv[2] ?? "dist");
try {
  const exposed = await exposedVariables(projectFolder);
  if (exposed.length > 0) throw new Error(`Nothing was built.\n${exposed.join("\n")}`);
  await buildPage(resolve(dist, "page"));
  const loader = await buildEmbed(resolve(dist, "page"), resolve(dist, "heaviest-loader"));
  const weights = copyFirstLoad(resolve(dist, "page"), resolve(dist, "first-load"));
  await buildGateway(resolve(dist, "gateway"));
  removeWithSecrets();
  process.stdout.write(`${weights}\n${loader}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function removeWithSecrets() {
  const found = secretsIn(dist, process.env);
  if (found.length === 0) return;
  rmSync(dist, { recursive: true });
  const whatToDo = "Take it out of the code, and rotate it: whoever has had the code has it.";
  throw new Error(
    `What was built is removed again, since a secret was in it.\n${found.join("\n")}\n${whatToDo}`,
  );
}
