import type { CreateContactBody } from "./CreateContactBody";

/** The keys of which HighLevel wants one at least. A full name alone is refused. */
const someoneKeys = ["firstName", "lastName", "email", "phone"] as const;

/** Whether HighLevel would know who this is. */
export function isSomeone(body: CreateContactBody): boolean {
  return someoneKeys.some((key) => body[key] !== undefined);
}
