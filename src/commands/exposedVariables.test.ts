import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { exposedVariables } from "./exposedVariables.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contact-desk-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const token = "pit-feedface-0000-4000-8000-00000000beef";
const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJhdXRoQ2xhc3MiOiJMb2NhdGlvbiJ9.c2lnbmF0dXJl";

test.each([
  ["VITE_DESK", `"${token}"`, "holds a Private Integration token"],
  ["VITE_DESK", `https://desk.example/?t=${token.toUpperCase()}`, "holds a Private Integration token"],
  ["VITE_DESK", jwt, "looks like a token"],
  ["VITE_DESK", `"Bearer ${jwt}"`, "looks like a token"],
  ["VITE_DESK", "0123456789abcdef0123456789abcdef", "looks like a token"],
  ["VITE_TOKEN", "1", "is called a secret"],
  ["VITE_api_Key", "1", "is called a secret"],
  ["VITE_SESSION_SECRET", "1", "is called a secret"],
  ["VITE_DB_PASSWORD", "", "is called a secret"],
])("%s=%s is not let into the page", async (name, value, why) => {
  writeFileSync(join(folder, ".env"), `${name}=${value}\n`);

  const said = await exposedVariables(folder);

  expect(said).toEqual([expect.stringMatching(new RegExp(`^${name} in .env ${why}: .*everybody can read`))]);
  expect(said.join()).not.toMatch(/feedface|eyJ|0123/i);
});

test.each([
  "VITE_URL=https://desk.example.org/a/rather/long/path/with/the/number/12345",
  "VITE_PATH=/srv/contact-desk/releases/2026-11-24/page/assets",
  "VITE_TITLE='Contact Desk of the 24 clinics at the harbour'",
  "HIGHLEVEL_TOKEN=pit-feedface-0000-4000-8000-00000000beef",
])("%s may stand in an .env file", async (line) => {
  writeFileSync(join(folder, ".env"), `${line}\n`);
  expect(await exposedVariables(folder)).toEqual([]);
});

test.each([".env.local", ".env.production", ".env.production.local"])("%s is read too", async (file) => {
  writeFileSync(join(folder, ".env"), "VITE_DESK=1\n");
  writeFileSync(join(folder, file), `VITE_DESK=${token}\n`);
  expect(await exposedVariables(folder)).toEqual([expect.stringContaining(`VITE_DESK in ${file} holds`)]);
});

test("a variable that repeats another one's token is seen through", async () => {
  writeFileSync(join(folder, ".env"), `HIGHLEVEL_TOKEN=${token}\nVITE_DESK=$HIGHLEVEL_TOKEN\n`);
  expect(await exposedVariables(folder)).toEqual([expect.stringContaining("VITE_DESK in .env holds")]);
});

test("the environment goes before the files", async () => {
  writeFileSync(join(folder, ".env"), "VITE_DESK=1\n");
  vi.stubEnv("VITE_DESK", token);
  expect(await exposedVariables(folder)).toEqual([
    expect.stringContaining("VITE_DESK in the environment holds"),
  ]);
});
