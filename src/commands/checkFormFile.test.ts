import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { checkFormFile } from "./checkFormFile.mjs";
import { projectFolder } from "./runProgram.mjs";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "contact-desk-"));

beforeAll(() => {
  writeFileSync(join(folder, "one.json"), '{"locations": {"*": {}}}');
  writeFileSync(join(folder, "two.json"), '{"locations": {"*": {}, "loc1": {}}}');
  writeFileSync(join(folder, "named.json"), '{"locations": {"*": {}}, "forms": {"a": {}, "b": {}}}');
  writeFileSync(join(folder, "wrong.json"), '{\n  "locations": {},\n  "theme": "dark"\n}');
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["one.json", true, ["one.json is right: 1 location"]],
  ["named.json", true, ["named.json is right: 1 location and 2 named forms"]],
  ["./two.json", true, ["./two.json is right: 2 locations"]],
  [
    "wrong.json",
    false,
    [
      'wrong.json, line 2: "locations" is empty: name a location by its id, or write "*" for all.',
      'wrong.json, line 3: "theme" is not a key that can stand here: use "$schema", "locations", or "forms".',
    ],
  ],
  ["gone.json", false, ["gone.json cannot be read: check its path and who may read it."]],
])("%s is judged", async (file, right, lines) => {
  expect(await checkFormFile(file, folder)).toEqual({ right, lines });
});

test("the command without a file says how to use it, and fails", () => {
  const command = join(projectFolder, "src/commands/formCheck.mjs");

  const { status, stderr } = spawnSync(process.execPath, [command], { encoding: "utf8" });

  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "There is no file to check: name it, like `npm run form:check form.json`.\n",
  });
});
