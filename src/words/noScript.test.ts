import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directionOf, languageTags } from "./languages";

test("without JavaScript the page says in each language that it needs it", () => {
  const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  const [, said = ""] = /<noscript>(.*?)<\/noscript>/s.exec(page) ?? [];
  const lines = [
    ...said.matchAll(/<p lang="([^"]+)" dir="([^"]+)">([^<]*Contact Desk[^<]*JavaScript[^<]*)<\/p>/g),
  ];
  expect(lines.map(([, lang, dir]) => [lang, dir])).toEqual(
    languageTags.map((language) => [language, directionOf(language)]),
  );
  expect(new Set(lines.map(([, , , sentence]) => sentence)).size).toBe(languageTags.length);
});
