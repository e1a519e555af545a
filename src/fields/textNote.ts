import { otherInNfc } from "../contact/plainText";
import { shownText } from "../contact/shownText";
import type { Words } from "../words/en";

const turning = /\p{Bidi_Control}/u;

/** What is not plain to see of a text that is typed: letters that go out in another form, marks that turn its direction. */
export function textNote(text: string, { field }: Words): string | undefined {
  const letters = otherInNfc(text);
  const notes = [
    ...(letters.length > 0 ? [field.inNfc(letters.map((letter) => letter.normalize("NFC")))] : []),
    ...(turning.test(text) ? [field.turning(shownText(text.trim()))] : []),
  ];
  return notes.join(" ") || undefined;
}
