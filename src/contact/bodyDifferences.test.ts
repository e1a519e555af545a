import { expect, test } from "vitest";
import { bodyDifferences, type Difference } from "./bodyDifferences";
import type { Parts } from "./Parts";

const entry = (id: string, field_value: unknown) => ({ id, field_value });

const cases: readonly [what: string, was: Parts, is: Parts, ...Difference[]][] = [
  ["the same, whatever the order of keys", { a: { b: 1, c: [2] } }, { a: { c: [2], b: 1 } }],
  ["something that is left out", { a: 1, b: 2 }, { a: 1 }, { path: "b", was: 2 }],
  ["something that comes as well", { a: 1 }, { a: 1, b: { c: 2 } }, { path: "b", is: { c: 2 } }],
  ["a part of a part", { a: { b: "x", c: 1 } }, { a: { b: "y", c: 1 } }, { path: "a.b", was: "x", is: "y" }],
  [
    "a list of another order",
    { tags: ["a", "b"] },
    { tags: ["b", "a"] },
    { path: "tags", was: ["a", "b"], is: ["b", "a"] },
  ],
  ["a key of every object", { __proto__: null, toString: "x" } as Parts, {}, { path: "toString", was: "x" }],
  [
    "custom fields in another order, of one id too",
    { customFields: [entry("a", 1), entry("a", 2), entry("b", 3)] },
    { customFields: [entry("b", 3), entry("a", 2), entry("a", 1)] },
  ],
  [
    "a custom field with another value",
    { customFields: [entry("a", 1), entry("b", "2")] },
    { customFields: [entry("b", 2), entry("a", 1)] },
    { path: "customFields[1].field_value", was: "2", is: 2 },
  ],
  [
    "one of two of the same id that is gone",
    { customFields: [entry("a", 1), entry("a", 2)] },
    { customFields: [entry("a", 2)] },
    { path: "customFields[0]", was: entry("a", 1) },
  ],
  [
    "a custom field that comes as well, and what is none",
    { customFields: ["x"] },
    { customFields: [entry("a", 1)] },
    { path: "customFields[0]", was: "x" },
    { path: "customFields", is: entry("a", 1) },
  ],
  ["custom fields that are no list", { customFields: { a: 1 } }, {}, { path: "customFields", was: { a: 1 } }],
];

test.each(cases)("%s", (_what, was, is, ...differences) => {
  expect(bodyDifferences(was, is)).toEqual(differences);
});
