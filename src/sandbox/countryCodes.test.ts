import { expect, test } from "vitest";
import { countryCodes } from "./countryCodes";

test("there are 247 codes of two letters", () => {
  expect(countryCodes.size).toBe(247);
  expect([...countryCodes].filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

test.each(["US", "GB", "DE", "AN", "XK"])("%s is among them", (code) => {
  expect(countryCodes.has(code)).toBe(true);
});

test.each(["BL", "BQ", "CW", "SS", "UK", "EU", "us"])("%s is not", (code) => {
  expect(countryCodes.has(code)).toBe(false);
});
