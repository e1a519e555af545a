import type { FieldOption } from "../contact/CustomField";
import { exactOption } from "../ui/matchOptions";

/** The option that a text means: it is the option's value, or what the option is called, case and accents ignored. */
export function meantOption(options: readonly FieldOption[], text: string): FieldOption | undefined {
  return options.find(({ value }) => value === text) ?? exactOption(options, text);
}
