import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compress } from "./compress.mjs";
import { copyFirstLoad, firstLoad } from "./copyFirstLoad.mjs";

test("the first load is the entry script, its static imports and the style sheets", () => {
  const html = `<!doctype html>
    <link rel="icon" href="/favicon.svg">
    <script type="module" crossorigin src="/assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-b2.js">
    <link rel="stylesheet" crossorigin href="/assets/index-c3.css">`;

  expect(firstLoad(html)).toEqual(["assets/index-a1.js", "assets/react-b2.js", "assets/index-c3.css"]);
});

test("what is weighed holds the words of one language: of the one that weighs most", () => {
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-first-load-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = join(folder, "page");
  mkdirSync(join(page, "assets"), { recursive: true });
  const html = `<script type="module" src="/assets/index-a1.js"></script><link rel="stylesheet" href="/assets/s.css">`;
  writeFileSync(join(page, "index.html"), html);
  const files = {
    "index-a1.js": "let a;",
    "s.css": "a{}",
    "en-b2.js": "let short;",
    "ja-c3.js": "let 語 = '日本語の長い言葉';",
    "ar-d4.js": `let long = "${"a".repeat(100)}";`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(page, "assets", name), text);
    compress(join(page, "assets", name));
  }
  const words = { en: "/assets/en-b2.js", ja: "/assets/ja-c3.js", ar: "/assets/ar-d4.js" };
  writeFileSync(join(page, ".words.json"), JSON.stringify(words));

  const told = copyFirstLoad(page, join(folder, "first-load"));

  expect(readdirSync(join(folder, "first-load")).sort()).toEqual(["index-a1.js", "ja-c3.js", "s.css"]);
  expect(told.split("\n")).toEqual([
    "JavaScript of the first load, gzip:",
    "  en      0.1 kB",
    "  ja      0.1 kB",
    "  ar      0.1 kB",
  ]);
});
