import { expect, test } from "vitest";
import { embedWords } from "./embedWords";
import { languageTags } from "./languages";
import { speakIn } from "./loadWords";

test.each(languageTags)("in %s, pages call the form what it calls itself", async (language) => {
  expect(embedWords[language].label).toBe((await speakIn(language)).page.title);
});
