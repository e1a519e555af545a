import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkNode } from "./checkNode.mjs";
import { installPackages } from "./installPackages.mjs";
import { askRegistry, unanswered } from "./knownWeaknesses.mjs";
import { projectFolder, runNode, runTool } from "./runProgram.mjs";
import { addUp, playwrightCounts, stepCounts, vitestCounts } from "./testCounts.mjs";

/**
 * What is run: all but what takes long; `--ci` every row of the tables, 100 stories, the network's faults and the naughty
 * strings too; `--long` only what takes long, in full.
 * @type {string | undefined}
 */
const extent = process.argv[2];
const isLong = extent === "--long";

checkNode();
if (!(await installPackages())) process.exit(1);

const { ensureBrowser } = await import("./browser.mjs");
const { ensureOtherBrowsers } = await import("./otherBrowsers.mjs");
const { ensureRuntimes } = await import("./runtimes.mjs");
const { ensurePostgres } = await import("./postgres.mjs");
const folder = mkdtempSync(join(tmpdir(), "contact-desk-"));
const hasBrowser = await ensureBrowser();
await ensurePostgres();
/** @type {import("./testCounts.mjs").Step[]} */
const steps = [];

if (!isLong) {
  await step("types", async () => stepCounts(await runTool("tsc")));
  await step("lint", async () => stepCounts(await runTool("biome", ["check"])));
  await step("unused code", async () => stepCounts(await runTool("knip")));
  await step("known weaknesses of packages", async () => knownWeaknesses());
  await step("unit and component tests", unitTests);
}
const isBuilt = await step("build", async () => stepCounts(await runNode(["src/commands/build.mjs"])));
await step("budget", async () =>
  isBuilt ? stepCounts(await runTool("size-limit")) : notRun("the build failed"),
);
const rows = isLong ? ["--grep", "@every"] : extent ? [] : ["--grep-invert", "@every"];
await step("browser tests", () => browserTests("desk", {}, rows));
if (!isLong) await step("in other people's pages", () => browserTests("embed"));
if (!isLong) await step("looks", () => browserTests("looks"));
await step("the gateway's doors", () => browserTests("doors", { RUNS: isLong ? "1000" : "60" }));
await step("code samples", codeSamples);
const load = isLong
  ? { SUBMISSIONS: "10000", REQUESTS_PER_SECOND: "500", SECONDS: "30" }
  : { SUBMISSIONS: "400", REQUESTS_PER_SECOND: "100", SECONDS: "3" };
await step("many clerks and many requests", () => browserTests("load", load));
await step("stories of a clerk's day", () =>
  // A change is judged by the stories that the one before it was judged by; everybody else tells new ones.
  browserTests(
    "model",
    extent === "--ci" ? { RUNS: "100", SEED: "20261124" } : { RUNS: isLong ? "300" : "8" },
  ),
);
if (extent)
  await step("faults", () => browserTests("faults", {}, isLong ? [] : ["network.spec.ts", "naughty"]));
await step("other browsers", otherBrowsers);
rmSync(folder, { recursive: true, force: true });

const { passed, failed, skipped } = addUp(steps);
const failing = steps.filter((each) => each.failed > 0).map((each) => each.name);
if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
if (failing.length > 0) process.stdout.write(`Failing: ${failing.join(", ")}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {() => Promise<import("./testCounts.mjs").Counts>} run
 * @returns {Promise<boolean>} whether nothing failed in it
 */
async function step(name, run) {
  process.stdout.write(`\n== ${name}\n`);
  const counts = await run();
  steps.push({ name, ...counts });
  return counts.failed === 0;
}

/** @param {string} reason */
function notRun(reason) {
  process.stdout.write(`Not run: ${reason}.\n`);
  return stepCounts(false);
}

function knownWeaknesses() {
  const found = unanswered(askRegistry(), readFileSync(join(projectFolder, "README.md"), "utf8"));
  if (found) {
    for (const line of found) process.stdout.write(`${line}\n`);
    return stepCounts(found.length === 0);
  }
  process.stdout.write("Not looked up: the registry does not answer `npm audit`.\n");
  return { passed: 0, failed: 0, skipped: 1 };
}

async function unitTests() {
  const file = join(folder, "unit.json");
  const projects = hasBrowser ? [] : ["--project", "node"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = await runTool("vitest", ["run", ...projects, ...reporters]);
  return vitestCounts(succeeded && hasBrowser, readReport(file));
}

/**
 * @param {string} project of `e2e/playwright.config.ts`
 * @param {NodeJS.ProcessEnv} [settings] of its tests; what is in the environment goes before
 * @param {string[]} [which] files, or options: only these
 */
async function browserTests(project, settings = {}, which = []) {
  if (!isBuilt) return notRun("the build failed");
  if (!hasBrowser) return notRun("there is no browser");
  const file = join(folder, `${project}.json`);
  const env = { ...settings, CI: "1", ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const succeeded = await runTool("playwright", ["test", "-c", "e2e", ...which, "--project", project], {
    env,
  });
  return playwrightCounts(succeeded, readReport(file));
}

/** A plain run takes Firefox and WebKit where they are, and brings none: they are large. */
async function otherBrowsers() {
  const { here, missing } = await ensureOtherBrowsers(extent !== undefined);
  // Playwright itself counts what is skipped for want of one of them; for want of both it would run nothing.
  return here > 0 ? browserTests("browsers") : { passed: 0, failed: 0, skipped: missing };
}

/** A plain run takes the languages that are here. Each of the others is a skipped test. */
async function codeSamples() {
  await ensureRuntimes(extent !== undefined);
  return browserTests("samples");
}

/**
 * @template T
 * @param {string} path
 * @returns {T | undefined} undefined where the run broke off before it wrote one
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
