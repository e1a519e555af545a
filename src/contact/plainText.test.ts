import { expect, test } from "vitest";
import { lengthOf, plainText } from "./plainText";

test.each([
  ["  Rosan ", "Rosan"],
  ["Anna  Maria", "Anna  Maria"],
  ["", undefined],
  [" \t\u00a0\n", undefined],
])("%j is sent as %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test("counts characters as people do", () => {
  expect(lengthOf("Zoë")).toBe(3);
  expect(lengthOf("e\u0301")).toBe(1);
  expect(lengthOf("👩‍👩‍👧")).toBe(1);
});
