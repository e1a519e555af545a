import { expect, test } from "vitest";
import { readPrefill } from "./readPrefill";

test("texts, numbers and lists of texts are taken, and nothing else", () => {
  const values = {
    source: "reception",
    "contact.shoe_size": 42,
    tags: ["walk-in", "vip"],
    blank: " ",
    none: null,
    endless: Number.POSITIVE_INFINITY,
    yes: true,
    inner: { a: "b" },
    mixed: ["a", 1],
    empty: [],
    long: "x".repeat(5_001),
  };
  expect(readPrefill(values)).toEqual(
    new Map<string, unknown>([
      ["source", "reception"],
      ["contact.shoe_size", "42"],
      ["tags", ["walk-in", "vip"]],
    ]),
  );
});

test.each([[undefined], [null], ["text"], [7], [["a"]]])("%j fills nothing in", (values) => {
  expect(readPrefill(values)).toEqual(new Map());
});

test("names of what every object has are names like others", () => {
  const values = JSON.parse('{"__proto__":"a","constructor":"b"}');
  expect(readPrefill(values)).toEqual(
    new Map([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]),
  );
  expect(({} as { a?: string }).a).toBeUndefined();
});

test("of too much, what comes first", () => {
  const values = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`field${index}`, "x"]));
  expect(readPrefill(values).size).toBe(200);
  expect(readPrefill({ tags: Array.from({ length: 101 }, () => "x") }).size).toBe(0);
});
