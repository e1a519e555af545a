import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { buildEmbed } from "./buildEmbed.mjs";

const hashOf = (text: string, algorithm: string, encoding: "hex" | "base64") =>
  createHash(algorithm).update(text).digest(encoding);

test("the embed's loader is one classic script, also under a name that its bytes give it, and its integrity is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-embed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const line = await buildEmbed(folder);

  const script = readFileSync(join(folder, "embed", "v1.js"), "utf8");
  const lasting = `0.1.0-${hashOf(script, "sha256", "hex").slice(0, 8)}.js`;
  const names = ["v1.js", lasting].flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
  expect(readdirSync(join(folder, "embed")).sort()).toEqual([...names, "version.json"].sort());
  expect(readFileSync(join(folder, "embed", lasting), "utf8")).toBe(script);
  expect(gunzipSync(readFileSync(join(folder, "embed", `${lasting}.gz`))).toString()).toBe(script);
  expect(JSON.parse(readFileSync(join(folder, "embed", "version.json"), "utf8"))).toEqual({
    version: "0.1.0",
    file: lasting,
    integrity: `sha384-${hashOf(script, "sha384", "base64")}`,
  });
  expect(line).toContain(`/embed/${lasting} integrity="sha384-${hashOf(script, "sha384", "base64")}"`);
  // What a classic script declares outside of functions, every other script of the page would see.
  expect(script).toMatch(/^\(?(?:function\(\)|\(\)=>)\{/);
  expect(() => new Function(script)).not.toThrow();
});
