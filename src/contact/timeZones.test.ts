import { expect, test } from "vitest";
import { zoneNames } from "./timeZones";

test("knows HighLevel's older spellings, and no newer one of the same zone", () => {
  const zones = zoneNames();
  expect(zones).toEqual(expect.arrayContaining(["Asia/Calcutta", "US/Central", "America/Chihuahua", "UTC"]));
  expect(zones).not.toContain("Asia/Kolkata");
  expect(new Set(zones).size).toBe(zones.length);
});

test("every zone is one that can be computed with", () => {
  for (const timeZone of zoneNames()) expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
});
