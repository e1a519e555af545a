import { expect, test } from "vitest";
import type { LaterWords } from "./enLater";
import { languageTags } from "./languages";
import { loadLaterWords } from "./loadWords";

/** What is seen on a button, and what it is called where others look the same. */
function namesOf({
  today,
  outcome,
  duplicate,
  files,
  customFields,
  uploads,
}: LaterWords): [string, string][] {
  return [
    [today.takeBack, today.takeBackOf("N")],
    [today.again, today.againOf("N")],
    [outcome.openExisting, today.openOf("N")],
    [today.copyId, today.copyIdOf("N")],
    [today.enterAgain, today.enterAgainOf("N")],
    [duplicate.open, duplicate.opens("N")],
    [files.remove, files.removeFile("N")],
    [files.dismiss, files.dismissFile("N")],
    [customFields.remove, customFields.removeRow(3)],
    [uploads.cancel, uploads.cancelOf("N")],
  ];
}

test.each(languageTags)("in %s, whoever says what is seen presses it (WCAG 2.5.3)", async (language) => {
  const names = namesOf(await loadLaterWords(language));
  const without = names.filter(([seen, name]) => !name.toLowerCase().includes(seen.toLowerCase()));
  expect(without).toEqual([]);
});
