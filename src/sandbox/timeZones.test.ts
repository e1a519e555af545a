import { expect, test } from "vitest";
import { timeZones } from "./timeZones";

test.each([
  "America/New_York",
  "America/Chihuahua",
  "Europe/Berlin",
  "US/Central",
  "US/Eastern",
  "US/Mountain",
  "US/Pacific",
  "Asia/Calcutta",
  "Asia/Katmandu",
  "Asia/Saigon",
  "Europe/Kiev",
  "America/Buenos_Aires",
  "UTC",
])("%s is a time zone", (zone) => {
  expect(timeZones).toContain(zone);
});

test("every time zone is there once, in order, and known to the runtime", () => {
  expect(timeZones).toEqual([...new Set(timeZones)].sort());
  for (const timeZone of timeZones) expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
});
