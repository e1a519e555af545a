import { expect, test } from "vitest";
import { readWish } from "./readWish";

const nothing = {
  theme: undefined,
  accent: undefined,
  radius: undefined,
  density: "comfortable",
  language: undefined,
  prefill: new Map(),
};

test("what is left out changes nothing", () => {
  expect(readWish({})).toEqual(nothing);
  expect(
    readWish({ theme: null, accent: null, radius: null, density: null, lang: null, prefill: null }),
  ).toEqual(nothing);
});

test("what is understood is taken", () => {
  expect(
    readWish({
      theme: "dark",
      accent: "#05a",
      radius: "12",
      density: "compact",
      lang: "DE-at",
      prefill: '{"source":"reception"}',
      filled: { city: "Graz" },
    }),
  ).toEqual({
    theme: "dark",
    accent: [0, 85, 170],
    radius: 12,
    density: "compact",
    language: "de-AT",
    prefill: new Map([
      ["source", "reception"],
      ["city", "Graz"],
    ]),
  });
});

test.each<[string, object, object]>([
  ["a long colour", { accent: "#0055AA" }, { accent: [0, 85, 170] }],
  ["a colour by its name", { accent: "red" }, {}],
  ["a colour with a style after it", { accent: "#05a;}*{display:none" }, {}],
  ["a colour with a line end", { accent: "#05a\n" }, {}],
  ["an address", { accent: "url(//evil.example)" }, {}],
  ["a transparent colour", { accent: "#0055aa00" }, {}],
  ["corners that are too round", { radius: "99" }, { radius: 16 }],
  ["no corners", { radius: "0" }, { radius: 0 }],
  ["corners with a unit", { radius: "6px" }, {}],
  ["corners below zero", { radius: "-1" }, {}],
  ["a theme of its own", { theme: "blue" }, {}],
  ["the page's theme", { theme: "auto", scheme: "dark" }, { theme: "dark" }],
  ["another theme than the page's", { theme: "light", scheme: "dark" }, { theme: "light" }],
  ["a density of its own", { density: "loose" }, {}],
  ["no language", { lang: "not a language" }, {}],
  ["a language without end", { lang: `en-x${"-abcdefgh".repeat(10)}` }, {}],
  ["what is no text", { accent: 5, radius: {}, lang: [], theme: ["dark"], density: true }, {}],
  ["JSON that ends too early", { prefill: '{"source"' }, {}],
  ["JSON of something else", { prefill: "[1]" }, {}],
])("of %s", (_what, wish, understood) => {
  expect(readWish(wish)).toEqual({ ...nothing, ...understood });
});
