import { expect, test } from "vitest";
import { nearest } from "./nearest";

const known = ["firstName", "lastName", "email", "postalCode", "tags"];

test.each([
  ["firstNam", "firstName"],
  ["First name", "firstName"],
  ["LASTNAME", "lastName"],
  ["emial", "email"],
  ["postcode", "postalCode"],
  ["tag", "tags"],
  ["telephone", undefined],
  ["", undefined],
])("%s was meant to be %s", (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
