import type { CreateContactBody } from "./CreateContactBody";

/** The keys of which HighLevel wants one at least. A full name alone is refused. */
const someoneKeys = ["firstName", "lastName", "email", "phone"] as const;

/** Whether a field is one of those that tell HighLevel who this is. */
export function isSomeoneKey(name: string): boolean {
  return someoneKeys.some((key) => key === name);
}

/** Whether HighLevel would know who this is. */
export function isSomeone(body: CreateContactBody): boolean {
  return someoneKeys.some((key) => body[key] !== undefined);
}
