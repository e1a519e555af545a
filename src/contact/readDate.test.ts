import { expect, test } from "vitest";
import { readDate, yearsBetween } from "./readDate";

const sameDay = [
  "1990-09-25",
  "1990/09/25",
  "1990.09.25",
  "1990_09_25",
  "09-25-1990",
  "09/25/1990",
  "09.25.1990",
  "09_25_1990",
  " 9/25/1990 ",
  "1990-9-25",
  "\u0660\u0669/\u0662\u0665/\u0661\u0669\u0669\u0660",
  "\u06f1\u06f9\u06f9\u06f0-\u06f9-\u06f2\u06f5",
  "０９／２５／１９９０",
  "１９９０－０９－２５",
  "１９９０．９．２５",
];

test.each(sameDay)("reads %j as 25 September 1990", (text) => {
  expect(readDate(text)).toEqual({ ok: true, iso: "1990-09-25", day: { year: 1990, month: 9, day: 25 } });
});

test("reads 05/04/1990 as HighLevel does: May 4, month first", () => {
  expect(readDate("05/04/1990")).toMatchObject({ iso: "1990-05-04" });
});

test.each([
  ["2000-02-29", "2000-02-29"],
  ["2024-02-29", "2024-02-29"],
  ["1600-02-29", "1600-02-29"],
  ["2024/12/31", "2024-12-31"],
  ["1000-01-01", "1000-01-01"],
])("takes the real day %s", (text, iso) => {
  expect(readDate(text)).toMatchObject({ ok: true, iso });
});

test.each([
  ["", "form"],
  ["yesterday", "form"],
  ["1990-09", "form"],
  ["1990-09/25", "form"],
  ["25 September 1990", "form"],
  ["90-09-25", "form"],
  ["1990-09-25T00:00", "form"],
  ["0990-09-25", "year"],
  ["25/09/1990", "month"],
  ["1990-13-01", "month"],
  ["1990-00-10", "month"],
  ["02/31/1990", "day"],
  ["1990-02-29", "day"],
  ["1900-02-29", "day"],
  ["2001-04-31", "day"],
  ["2001-04-00", "day"],
])("refuses %j for its %s", (text, why) => {
  expect(readDate(text)).toMatchObject({ ok: false, why });
});

test.each([
  ["1990-09-25", "2026-09-24", 35],
  ["1990-09-25", "2026-09-25", 36],
  ["2026-01-01", "2026-12-31", 0],
  ["2000-02-29", "2001-02-28", 0],
  ["2000-02-29", "2001-03-01", 1],
])("counts the years from %s to %s", (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});
