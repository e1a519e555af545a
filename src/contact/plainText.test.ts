import { expect, test } from "vitest";
import { lastOf, lengthOf, otherInNfc, plainText } from "./plainText";

test.each([
  ["  Rosan ", "Rosan"],
  ["Anna  Maria", "Anna  Maria"],
  ["Jose\u0301", "José"],
  ["ﬁ ﷺ Ｆ", "ﬁ ﷺ Ｆ"],
  ["👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"],
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

test("tells the last characters", () => {
  expect(lastOf("Ada 👩‍👩‍👧e\u0301", 2)).toBe("👩‍👩‍👧e\u0301");
  expect(lastOf("Ada", 9)).toBe("Ada");
});

test("tells which characters NFC writes otherwise", () => {
  expect(otherInNfc("José Łódź 👩‍👩‍👧")).toEqual([]);
  expect(otherInNfc("Jose\u0301 e\u0301t \u212b")).toEqual(["e\u0301", "\u212b"]);
});
