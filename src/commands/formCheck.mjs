import { checkNode } from "./checkNode.mjs";
import { installPackages } from "./installPackages.mjs";

checkNode();
const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write("There is no file to check: name it, like `npm run form:check form.json`.\n");
  process.exit(1);
}
if (!(await installPackages())) process.exit(1);

const { checkFormFile } = await import("./checkFormFile.mjs");
// npm moves to the project's folder, and tells where it was called.
const folder = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? ".") : ".";
const { right, lines } = await checkFormFile(file, folder);
(right ? process.stdout : process.stderr).write(`${lines.join("\n")}\n`);
process.exitCode = right ? 0 : 1;
