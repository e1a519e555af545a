import { expect, test } from "vitest";
import { userLanguage } from "./userLanguage";

test.each([
  [["de-DE", "en"], "de-DE"],
  [["en-US@posix", "en"], "en"],
  [["en-US@posix"], "fr"],
  [["C"], "fr"],
  [[], "fr"],
])("of %j it takes %s", (languages, expected) => {
  expect(userLanguage(languages, "fr")).toBe(expected);
});
