import { sectionKeys } from "../../form/sectionKeys";
import type { Words } from "../../words/en";
import type { LaterWords } from "../../words/enLater";
import { shortcuts } from "./shortcuts";

type KeyRow = { text: string; aria: string; parts: readonly string[] };

/** All keys of the page with what they do; Ctrl+Enter is written as ⌘+Enter nowhere, and works as that too. */
export function keyRows(sections: readonly string[], words: Words, later: LaterWords): readonly KeyRow[] {
  const { keys: say, paste, pins, today, fromJson, dryRun } = later;
  return [
    { text: words.actions.create, aria: "Control+Enter", parts: ["control", "enter"] },
    { text: words.actions.another, aria: "Control+Shift+Enter", parts: ["control", "shift", "enter"] },
    { text: paste.title, ...shortcuts.paste },
    { text: today.title, ...shortcuts.today },
    { text: words.actions.showPreview, ...shortcuts.preview },
    { text: fromJson.title, ...shortcuts.json },
    { text: dryRun.check, ...shortcuts.check },
    { text: words.actions.clear, ...shortcuts.clear },
    { text: say.pin, ...shortcuts.pin },
    { text: pins.clear, ...shortcuts.unpinAll },
    { text: say.first, ...shortcuts.first },
    ...sections.map((section, index) => ({ text: say.goTo(section), ...sectionKeys(index + 1) })),
    { text: say.help, ...shortcuts.help },
  ];
}
