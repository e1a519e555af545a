import { expect, test } from "vitest";
import { addFilled, type Filled } from "./addFilled";

const from = "wiki.example.org";
const free = () => true;

test("what is wished is filled in, and who wished it is known", () => {
  expect(addFilled(new Map(), new Map([["source", "reception"]]), from, free)).toEqual(
    new Map([["source", { text: "reception", from }]]),
  );
});

test("what stands there already stays", () => {
  const before: Filled = new Map([["source", { text: "reception", from: undefined }]]);
  expect(addFilled(before, new Map([["source", "other"]]), from, free)).toBe(before);
  expect(addFilled(new Map(), new Map([["city", "Graz"]]), from, (name) => name !== "city")).toEqual(
    new Map(),
  );
});

test("a token is nobody's field", () => {
  const token = "pit-01234567-89ab-cdef-0123-456789abcdef";
  const wished = new Map<string, string | string[]>([
    ["source", token],
    ["tags", ["a", token]],
    ["city", "Graz"],
  ]);
  expect([...addFilled(new Map(), wished, from, free).keys()]).toEqual(["city"]);
});
