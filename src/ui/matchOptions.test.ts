import { describe, expect, test } from "vitest";
import { exactOption, matchOptions } from "./matchOptions";
import type { Option } from "./Option";

const countries: Option[] = [
  { value: "CI", label: "Côte d’Ivoire", keywords: ["Ivory Coast"] },
  { value: "NL", label: "Netherlands", keywords: ["Holland"] },
  { value: "UA", label: "Ukraine" },
  { value: "AE", label: "United Arab Emirates", keywords: ["UAE"] },
  { value: "GB", label: "United Kingdom", detail: "GB", keywords: ["UK", "Great Britain"] },
  { value: "US", label: "United States", keywords: ["USA", "America"] },
  { value: "AS", label: "American Samoa" },
];

describe("matchOptions", () => {
  test.each([
    ["", ["CI", "NL", "UA", "AE", "GB", "US", "AS"]],
    ["  ", ["CI", "NL", "UA", "AE", "GB", "US", "AS"]],
    ["uk", ["GB", "UA"]],
    ["UNITED", ["AE", "GB", "US"]],
    ["cote d'iv", ["CI"]],
    ["holl", ["NL"]],
    ["america", ["US", "AS"]],
    ["gb", ["GB"]],
    ["us", ["US"]],
    ["king", ["GB"]],
    ["ivo", ["CI"]],
    ["am", ["AS", "US"]],
    ["land", ["NL"]],
    ["zz", []],
  ])("finds for %j, the likeliest first: %j", (typed, values) => {
    expect(matchOptions(countries, typed).map(({ value }) => value)).toEqual(values);
  });

  test("finds a word of a name that is joined by slashes and underscores", () => {
    const zones = ["Europe/York", "America/New_York", "America/Argentina/Buenos_Aires"];
    const options = zones.map((zone) => ({ value: zone, label: zone }));
    expect(matchOptions(options, "new york").map(({ value }) => value)).toEqual(["America/New_York"]);
    expect(matchOptions(options, "york").map(({ value }) => value)).toEqual([
      "Europe/York",
      "America/New_York",
    ]);
    expect(matchOptions(options, "america/arg").map(({ value }) => value)).toEqual([zones[2]]);
  });

  test("puts a label's start before a word's, a word's before a keyword's, a keyword's before any other part", () => {
    const options: Option[] = [
      { value: "1", label: "Inbar" },
      { value: "2", label: "Pub", keywords: ["barrel"] },
      { value: "3", label: "Juice bar" },
      { value: "4", label: "Barn" },
      { value: "5", label: "Tavern", keywords: ["bar"] },
    ];
    expect(matchOptions(options, "bar").map(({ value }) => value)).toEqual(["5", "4", "3", "2", "1"]);
  });
});

describe("exactOption", () => {
  test.each([
    ["gb", "GB"],
    ["united kingdom", "GB"],
    ["uk", "GB"],
    [" Cote d'Ivoire ", "CI"],
    ["ivory coast", "CI"],
    ["united", undefined],
    ["", undefined],
    ["-", undefined],
  ])("takes %j for %j", (typed, value) => {
    expect(exactOption(countries, typed)?.value).toBe(value);
  });

  test("takes a value before another's keyword", () => {
    const options = [
      { value: "CH", label: "Switzerland" },
      { value: "CN", label: "China", keywords: ["CH"] },
    ];
    expect(exactOption(options, "ch")?.value).toBe("CH");
  });

  test("takes neither of two people of one name, and the one whose email is typed", () => {
    const people = [
      { value: "p1", label: "Ada Lee", detail: "ada@a.example" },
      { value: "p2", label: "Ada Lee", detail: "ada@b.example" },
    ];
    expect(exactOption(people, "Ada Lee")).toBeUndefined();
    expect(exactOption(people, "ADA@b.example")?.value).toBe("p2");
  });

  test("does not take one number for another by its signs", () => {
    expect(exactOption([{ value: "1-5", label: "1-5" }], "1.5")).toBeUndefined();
  });
});
