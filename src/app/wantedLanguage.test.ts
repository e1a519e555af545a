import { expect, test } from "vitest";
import { type LanguageWishes, type WantedLanguage, wantedLanguage } from "./wantedLanguage";

const nothing: LanguageWishes = { wished: undefined, chosen: undefined, browser: [] };

test.each<[string, Partial<LanguageWishes>, WantedLanguage]>([
  ["nobody says anything", {}, { language: "en", locale: "en" }],
  ["the browser does", { browser: ["de-AT", "en"] }, { language: "de", locale: "de-AT" }],
  ["the browser's first is not spoken here", { browser: ["sv", "nl"] }, { language: "nl", locale: "sv" }],
  [
    "somebody chose another one than the browser",
    { chosen: "fr", browser: ["en-US", "fr-CA"] },
    { language: "fr", locale: "fr-CA" },
  ],
  [
    "somebody chose one that the browser does not know",
    { chosen: "ja", browser: ["en-US"] },
    { language: "ja", locale: "ja" },
  ],
  [
    "the address goes before what was chosen",
    { wished: "pl", chosen: "fr", browser: ["en"] },
    { language: "pl", locale: "pl" },
  ],
  [
    "a wish that is not spoken here still says how numbers are written",
    { wished: "sv", browser: ["de"] },
    { language: "de", locale: "sv" },
  ],
  [
    "what is no language at all says nothing",
    { wished: "<script>", chosen: "it", browser: ["en"] },
    { language: "it", locale: "it" },
  ],
  ["what Intl does not know is not asked", { browser: ["en-US@posix"] }, { language: "en", locale: "en" }],
])("%s", (_what, wishes, wanted) => {
  expect(wantedLanguage({ ...nothing, ...wishes })).toEqual(wanted);
});
