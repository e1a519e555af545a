import { expect, test } from "vitest";
import { countryNames } from "../../fields/countryNames";
import { en } from "../../words/en";
import { countryFinder } from "./countryFinder";

await countryNames.load("en");

test.each([
  ["Germany", "DE"],
  ["Deutschland", "DE"],
  ["allemagne", "DE"],
  ["ドイツ", "DE"],
  ["USA", "US"],
  ["us", "US"],
  ["Holland", "NL"],
  ["المغرب", "MA"],
  ["Springfield", undefined],
  ["", undefined],
])("%s is %s", (text, code) => {
  expect(countryFinder(en)(text)).toBe(code);
});
