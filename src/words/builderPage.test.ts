import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "./languages";

test("the page that builds the embed's lines offers each language, by its own name", () => {
  const page = readFileSync(new URL("../../public/embed/index.html", import.meta.url), "utf8");
  const [, select = ""] = /<select[^>]*id="lang"[^>]*>(.*?)<\/select>/s.exec(page) ?? [];
  const offered = [...select.matchAll(/<option value="([^"]+)" lang="([^"]+)">([^<]+)</g)];
  expect(offered.map(([, value, lang, name]) => [value, lang, name])).toEqual(
    Object.entries(languages).map(([tag, name]) => [tag, tag, name]),
  );
});
