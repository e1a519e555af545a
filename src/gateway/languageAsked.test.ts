import { expect, test } from "vitest";
import { languageAsked } from "./languageAsked";

test.each([
  ["", "de-AT,de;q=0.9,en;q=0.8", "de"],
  ["", "en;q=0.5, ja", "ja"],
  ["", "sv, pt;Q=0.3, nl;q=0.7", "nl"],
  ["", "it;q=0, fr;q=0.1", "fr"],
  ["", "zh-TW, zh-CN;q=0.9", "zh-Hans"],
  ["", "sv", "en"],
  ["", "*", "en"],
  ["", "", "en"],
  ["", "de;q=high, ;q=1,,;;", "de"],
  ["ar", "de", "ar"],
  ["pt-PT", "", "pt-BR"],
  ["sv", "de", "de"],
])("whoever comes with lang=%s and asks for %j will read %s", (wished, accepted, language) => {
  expect(languageAsked(wished, accepted)).toBe(language);
});
