import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embedWords } from "../words/embedWords";
import { languageTags } from "../words/languages";
import { buildEmbed } from "./buildEmbed.mjs";

const top = mkdtempSync(join(tmpdir(), "contact-desk-embed-"));
const folder = join(top, "page", "embed");
let line = "";

beforeAll(async () => {
  line = await buildEmbed(join(top, "page"), join(top, "heaviest"));
}, 60_000);

afterAll(() => rmSync(top, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");
const endingOf = (language: string) => (language === "en" ? "js" : `${language}.js`);
const hashOf = (text: string, algorithm: string, encoding: "hex" | "base64") =>
  createHash(algorithm).update(text).digest(encoding);
const lastingOf = (language: string) => {
  const script = read(`v1.${endingOf(language)}`);
  return `0.1.0-${hashOf(script, "sha256", "hex").slice(0, 8)}.${endingOf(language)}`;
};

test("there is a loader for each language, also under a name that its bytes give it, and nothing else", () => {
  const names = languageTags.flatMap((language) => [`v1.${endingOf(language)}`, lastingOf(language)]);
  const all = names.flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
  expect(readdirSync(folder).sort()).toEqual([...all, "version.json"].sort());
});

test("the names and the integrity of each are told by language, and those of English are said", () => {
  const loaders = languageTags.map((language) => {
    const script = read(`v1.${endingOf(language)}`);
    const integrity = `sha384-${hashOf(script, "sha384", "base64")}`;
    return [language, { newest: `v1.${endingOf(language)}`, file: lastingOf(language), integrity }];
  });
  expect(JSON.parse(read("version.json"))).toEqual({
    version: "0.1.0",
    loaders: Object.fromEntries(loaders),
  });
  const { integrity } = JSON.parse(read("version.json")).loaders.en;
  expect(line).toContain(`/embed/${lastingOf("en")} integrity="${integrity}"`);
});

describe.each(languageTags)("the loader in %s", (language) => {
  const script = () => read(`v1.${endingOf(language)}`);

  test("is one classic script, the same by both names and compressed", () => {
    expect(read(lastingOf(language))).toBe(script());
    expect(gunzipSync(readFileSync(join(folder, `${lastingOf(language)}.gz`))).toString()).toBe(script());
    // What a classic script declares outside of functions, every other script of the page would see.
    expect(script()).toMatch(/^\(?(?:function\(\)|\(\)=>)\{/);
    expect(() => new Function(script())).not.toThrow();
  });

  test("has its own words in it, and those of no other language", () => {
    const sentences = languageTags.filter((each) => script().includes(embedWords[each].notShown));
    expect(sentences).toEqual([language]);
    for (const word of Object.values(embedWords[language])) expect(script()).toContain(`\`${word}\``);
  });

  test("weighs 2 kB at most", () => {
    expect(gzipSync(script(), { level: 9 }).length).toBeLessThanOrEqual(2000);
  });
});

test("the one that weighs most is set aside to be weighed", () => {
  const [name = "", ...others] = readdirSync(join(top, "heaviest"));
  expect(others).toEqual([]);
  const weights = languageTags.map((language) => gzipSync(read(`v1.${endingOf(language)}`), { level: 9 }));
  expect(gzipSync(read(name), { level: 9 }).length).toBe(Math.max(...weights.map(({ length }) => length)));
});
