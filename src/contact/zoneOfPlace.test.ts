import { expect, test } from "vitest";
import { zoneOfPlace } from "./zoneOfPlace";

test.each([
  ["US", "AL", "America/Chicago", true],
  ["US", "alabama", "America/Chicago", true],
  ["US", "New York", "America/New_York", true],
  ["US", "Florida", "America/New_York", false],
  ["CA", "Québec", "America/Toronto", false],
  ["AU", "Vic.", "Australia/Melbourne", true],
])("%s, %s is in %s", (country, state, zone, isOnly) => {
  expect(zoneOfPlace(country, state, ["a", "b"])).toEqual({ zone, isOnly });
});

test("a country with one zone needs no state", () => {
  expect(zoneOfPlace("DE", "", ["Europe/Berlin"])).toEqual({ zone: "Europe/Berlin", isOnly: true });
});

test("where nearly everybody lives in one zone, any state will do", () => {
  expect(zoneOfPlace("ES", "Sevilla", ["a", "b"])).toEqual({ zone: "Europe/Madrid", isOnly: false });
});

test.each([
  ["US", ""],
  ["US", "Narnia"],
  ["BR", "Acre"],
  ["US", "New"],
])("%s, “%s” is no one's guess", (country, state) => {
  expect(zoneOfPlace(country, state, ["a", "b"])).toBeUndefined();
});
