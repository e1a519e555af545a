import { expect, test } from "vitest";
import { readDate } from "./readDate";

test.each([
  "1990-09-25",
  "1990/09/25",
  "1990.09.25",
  "1990_09_25",
  "09-25-1990",
  "09/25/1990",
  "09.25.1990",
  "09_25_1990",
])("reads %s, one of the eight forms", (written) => {
  expect(readDate(written)).toBe("1990-09-25");
});

test("05/04/1990 is the fourth of May, as there is no day-first form", () => {
  expect(readDate("05/04/1990")).toBe("1990-05-04");
});

test.each(["2000-02-29", "2024-02-29", "1990-12-31"])("takes %s", (written) => {
  expect(readDate(written)).toBe(written);
});

test.each([
  "25/09/1990",
  "1990-02-29",
  "1900-02-29",
  "1990-02-31",
  "1990-04-31",
  "1990-13-01",
  "1990-00-10",
  "1990-10-00",
  "1990-09/25",
  "1990-9-25",
  "90-09-25",
  "1990 09 25",
  "1990-09-25T00:00:00.000Z",
  " 1990-09-25",
  "1990-09-25\n",
  "",
  19900925,
  {},
  null,
])("refuses %j", (written) => {
  expect(readDate(written)).toBeNull();
});
