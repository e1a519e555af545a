import { hiddenCharacter } from "../contact/hiddenCharacter";
import { shownText } from "../contact/shownText";
import type { Words } from "../words/en";
import { Wrong } from "./reading";

/** Says of a text that would be sent which character of it cannot be, and where it stands; nothing where all can. */
export function hiddenFault(text: string, label: string, { field }: Words, lines = false): Wrong | undefined {
  const found = hiddenCharacter(text, lines);
  if (!found) return undefined;
  return new Wrong(field.hidden(label, field.hiddenKinds[found.kind](found.code), shownText(found.before)));
}
