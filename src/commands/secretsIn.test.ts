import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secretsIn } from "./secretsIn.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contact-desk-"));
  mkdirSync(join(folder, "dist", "page", "assets"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string) => writeFileSync(join(folder, "dist", path), text);
const find = (environment: NodeJS.ProcessEnv = {}) => secretsIn(join(folder, "dist"), environment);

test.each(["page/index.html", "page/assets/a.js", "page/assets/a.js.map", "page/embed.js", "page/icon.svg"])(
  "a token in %s is found, and not repeated",
  (path) => {
    put(path, "const a = `pit-FEEDFACE-0000-4000-8000-00000000beef`");
    expect(find()).toEqual([`${path} holds a Private Integration token.`]);
  },
);

test("a file without a secret is let through, and so is what only begins like a token", () => {
  put("page/index.html", "pit-00000000 is no token, and neither is pit-…");
  const environment = {
    HIGHLEVEL_TOKEN: "",
    SESSION_SECRET: "is",
    LEDGER_URL: undefined,
    HOME: "is no token, and",
  };
  expect(find(environment)).toEqual([]);
});

test.each(["HIGHLEVEL_TOKEN", "HIGHLEVEL_TOKEN_NORTH", "SESSION_SECRET", "LEDGER_URL"])(
  "the value of %s is found",
  (name) => {
    put("page/assets/a.js", 'x("postgres://desk:a-secret@db.example")');
    expect(find({ [name]: " postgres://desk:a-secret@db.example\n" })).toEqual([
      `page/assets/a.js holds the value of ${name}.`,
    ]);
  },
);

test("a token that lies in a file is found", () => {
  writeFileSync(join(folder, "token"), "an-oauth-access-token\n");
  put("page/assets/a.js", "const t='an-oauth-access-token'");
  expect(find({ HIGHLEVEL_TOKEN_FILE: join(folder, "token") })).toEqual([
    "page/assets/a.js holds the value of HIGHLEVEL_TOKEN_FILE.",
  ]);
  expect(find({ HIGHLEVEL_TOKEN_FILE: join(folder, "gone") })).toEqual([]);
});
