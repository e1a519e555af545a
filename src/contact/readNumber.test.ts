import fc from "fast-check";
import { expect, test } from "vitest";
import { numberMarks, readNumber } from "./readNumber";

const english = numberMarks("en-US");
const german = numberMarks("de-DE");

test.each([
  ["100", 100],
  ["100.5", 100.5],
  ["1,250.50", 1250.5],
  ["1.250,50", 1250.5],
  ["1,234,567", 1234567],
  ["12,34,567.8", 1234567.8],
  ["-3", -3],
  ["\u22123", -3],
  ["+3", 3],
  [".5", 0.5],
  ["007", 7],
  ["0.10", 0.1],
  ["1 250.5", 1250.5],
  ["1\u202f250.5", 1250.5],
  ["1'250.5", 1250.5],
  ["123456789012345", 123456789012345],
  ["0.0000001", 1e-7],
  ["１，２５０．５０", 1250.5],
  ["－３", -3],
])("in English %j is %d", (text, value) => {
  expect(readNumber(text, english)).toEqual({ ok: true, value });
});

test.each([
  ["1.250,50", 1250.5],
  ["1,250.50", 1250.5],
  ["1.250", 1250],
  ["1,25", 1.25],
  ["12,5", 12.5],
])("in German %j is %d", (text, value) => {
  expect(readNumber(text, german)).toEqual({ ok: true, value });
});

test.each([
  ["1,250.50", 1250.5],
  ["1250.5", 1250.5],
  ["\u0661\u066c\u0662\u0665\u0660\u066b\u0665", 1250.5],
])("in Egypt %j is %d", (text, value) => {
  expect(readNumber(text, numberMarks("ar-EG"))).toEqual({ ok: true, value });
});

test.each([
  "12oo",
  "1e5",
  "0x10",
  "Infinity",
  "NaN",
  "1..2",
  "1,2,3",
  "1,2345",
  "12,50",
  "--1",
  "1.2.3",
  ".",
  "-",
  "$5",
  "1,250.50,00",
  "1_000",
])("refuses %j, which is no number in English", (text) => {
  expect(readNumber(text, english)).toEqual({ ok: false, why: "form" });
});

test.each(["9007199254740993", "0.1234567890123456789", "1".repeat(400)])(
  "refuses %s, of which a JSON number would lose digits",
  (text) => {
    expect(readNumber(text, english)).toEqual({ ok: false, why: "digits" });
  },
);

test("reads back every number as its locale writes it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom("en-US", "de-DE", "fr-FR", "en-IN", "pl-PL", "pt-BR", "ar-EG", "fa-IR"),
      (cents, locale) => {
        const value = cents / 100;
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(readNumber(written, numberMarks(locale))).toEqual({
          ok: true,
          value: value === 0 ? 0 : value,
        });
      },
    ),
  );
});
