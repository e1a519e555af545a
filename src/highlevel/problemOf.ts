import { shownText } from "../contact/shownText";
import { standardFields } from "../contact/standardFields";
import type { Problem } from "./Outcome";

const names: readonly string[] = [...standardFields.map(({ name }) => name), "customFields"];

/**
 * Which field a message of HighLevel is about: it names it first, or after "property" or "each value in"
 * (`email must be an email`, `property X should not exist`), or gives a custom field's id at its end.
 */
export function problemOf(said: string): Problem {
  const message = shownText(said);
  const customFieldId = /^Invalid Custom Field Value .* for "([^"]+)"$/.exec(message)?.[1];
  if (customFieldId) return { customFieldId, message };
  if (message.startsWith("Contacts without email")) return { name: "firstName", message };
  const path = /^(?:each value in |property )?([\w.]+)/.exec(message)?.[1];
  const name = names.find((known) => path === known || path?.startsWith(`${known}.`));
  return name ? { name, message } : { message };
}
