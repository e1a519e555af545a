import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { projectFolder } from "./runProgram.mjs";

vi.setConfig({ testTimeout: 180_000 });

let folder = "";

beforeAll(() => {
  mkdirSync(join(projectFolder, "node_modules"), { recursive: true });
  folder = mkdtempSync(join(projectFolder, "node_modules", ".contact-desk-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real build, with these settings only, into a folder of its own. */
function build(environment: NodeJS.ProcessEnv) {
  const command = join(projectFolder, "src/commands/build.mjs");
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...environment };
  const { status, stderr } = spawnSync(process.execPath, [command, folder], { encoding: "utf8", env });
  return { status, stderr };
}

test("a variable that would carry a token into the page stops the build before it begins", () => {
  const { status, stderr } = build({ VITE_HIGHLEVEL_TOKEN: "pit-feedface-0000-4000-8000-00000000beef" });

  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^Nothing was built\.\nVITE_HIGHLEVEL_TOKEN in the environment holds a Private Integration token: [^\n]+\n$/,
  );
  expect(stderr).not.toContain("feedface");
  expect(readdirSync(folder)).toEqual([]);
});

test("what was built with a secret in it is removed, and it is said where the secret was", () => {
  // It stands in index.html, as a secret might.
  const { status, stderr } = build({ SESSION_SECRET: "Contact Desk needs JavaScript." });

  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: [
      "What was built is removed again, since a secret was in it.",
      "page/index.html holds the value of SESSION_SECRET.",
      "Take it out of the code, and rotate it: whoever has had the code has it.\n",
    ].join("\n"),
  });
  expect(existsSync(folder)).toBe(false);
});
