import { expect, test } from "vitest";
import { fold } from "./fold";

test.each([
  ["Côte d’Ivoire", "cote d'ivoire"],
  ["  ÅLAND ", "aland"],
  ["Curaçao", "curacao"],
  ["Størmer", "stormer"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["Œuvre, Æsir, Đà, ı, Þór, Ð", "oeuvre, aesir, da, i, thor, d"],
  ["Ελλάδα", "ελλαδα"],
  ["America/New_York", "america/new_york"],
  ["", ""],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
