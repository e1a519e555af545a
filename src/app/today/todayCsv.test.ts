import fc from "fast-check";
import { expect, test } from "vitest";
import { todayCsv } from "./todayCsv";

test("is a table that spreadsheets open, quotes and line ends included", () => {
  expect(todayCsv(["Name", "Phone"], [['Ada "Countess" Lovelace', "a,b\nc"]])).toBe(
    '\uFEFF"Name","Phone"\r\n"Ada ""Countess"" Lovelace","a,b\nc"\r\n',
  );
});

test.each([
  "=1+1",
  "+49 30 1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  " =1",
  "\n=1",
  "\u00a0=1",
  "＝1",
  "＋1",
  "－1",
  "＠A",
])("what a spreadsheet would calculate is text: %j", (text) => {
  expect(todayCsv([], [[text]]).split("\r\n")[1]).toMatch(/^"'/);
});

test("whatever stands in it, no cell begins as a formula, and each is read back as it was written", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 })), (rows) => {
      const written = todayCsv(["h"], rows);
      for (const [, inside = ""] of written.matchAll(/"((?:[^"]|"")*)"/g))
        expect(inside.replaceAll('""', '"').trimStart()).not.toMatch(/^[=+\-@]/);
    }),
  );
});
