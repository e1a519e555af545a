import countries from "i18n-iso-countries";
import { expect, test } from "vitest";
import { countryCodes } from "./countries";

test("has HighLevel's 247 codes: ISO's without BL, BQ, CW and SS, and with AN and XK", () => {
  const iso = Object.keys(countries.getAlpha2Codes());
  expect(countryCodes).toHaveLength(247);
  expect(new Set(countryCodes).size).toBe(247);
  expect(countryCodes.filter((code) => !iso.includes(code))).toEqual(["AN"]);
  expect(iso.filter((code) => !countryCodes.includes(code)).sort()).toEqual(["BL", "BQ", "CW", "SS"]);
});
