import type { CreateContactBody } from "./CreateContactBody";
import { shownText } from "./shownText";

/** Whom a body describes, as people would call them; to be looked at. */
export function whoIs({ firstName, lastName, name, email, phone }: CreateContactBody): string {
  return shownText([firstName, lastName].filter(Boolean).join(" ") || name || email || phone || "");
}
