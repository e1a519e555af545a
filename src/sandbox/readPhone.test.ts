import { expect, test } from "vitest";
import { readPhone } from "./readPhone";

test.each([
  ["+1 888-888-8888", "US", "+18888888888"],
  ["+1 888-888-8888", "DE", "+18888888888"],
  ["(207) 555-0142", "US", "+12075550142"],
  ["030 901820", "DE", "+4930901820"],
  ["+44 20 7946 0018", "US", "+442079460018"],
] as const)("reads %s in %s as %s", (typed, country, e164) => {
  expect(readPhone(typed, country)).toBe(e164);
});

test.each([
  "",
  "  ",
  "12",
  "+12",
  "none",
  "+1 888-888-8888-8888-8888",
  "call 207 555 0142 now",
  2075550142,
  null,
])("refuses %j", (typed) => {
  expect(readPhone(typed, "US")).toBeNull();
});
