import type { CreateContactBody } from "./CreateContactBody";

/** Whom a body describes, as people would call them. */
export function whoIs({ firstName, lastName, name, email, phone }: CreateContactBody): string {
  return [firstName, lastName].filter(Boolean).join(" ") || name || email || phone || "";
}
