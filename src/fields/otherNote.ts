import type { FieldOption } from "../contact/CustomField";
import type { Words } from "../words/en";
import { textNote } from "./textNote";

/** As `textNote`, for answers beside a field's options; of the options themselves nothing is said. */
export function otherNote(
  texts: readonly string[],
  options: readonly FieldOption[],
  words: Words,
): string | undefined {
  return textNote(texts.filter((text) => !options.some(({ value }) => value === text)).join(" "), words);
}
