import { expect, test } from "vitest";
import { matchLanguage } from "./languages";

test.each<[string[], string | undefined]>([
  [["de-AT", "en"], "de"],
  [["DE_ch"], "de"],
  [["en-US@posix"], "en"],
  [["sv", "nb", "nl-BE"], "nl"],
  [["pt"], "pt-BR"],
  [["pt-PT"], "pt-BR"],
  [["zh-CN"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["zh-SG"], "zh-Hans"],
  [["zh-TW", "ja"], "ja"],
  [["zh-Hant-HK"], undefined],
  [["ar-EG"], "ar"],
  [["sv"], undefined],
  [["fri"], undefined],
  [[""], undefined],
  [[], undefined],
])("of %j the page speaks %s", (tags, language) => {
  expect(matchLanguage(tags)).toBe(language);
});
