import { expect, test } from "vitest";
import { firstLoad } from "./copyFirstLoad.mjs";

test("the first load is the entry script, its static imports and the style sheets", () => {
  const html = `<!doctype html>
    <link rel="icon" href="/favicon.svg">
    <script type="module" crossorigin src="/assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-b2.js">
    <link rel="stylesheet" crossorigin href="/assets/index-c3.css">`;

  expect(firstLoad(html)).toEqual(["assets/index-a1.js", "assets/react-b2.js", "assets/index-c3.css"]);
});
