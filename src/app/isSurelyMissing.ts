import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Sealed } from "../drafts/Drafts";

/** HighLevel's search can be behind by about ten seconds; a minute leaves no doubt. */
const surelyFound = 60_000;

/** Whether HighLevel can be asked for somebody: it finds nobody by a name. */
export function canBeSearched({ email, phone }: CreateContactBody): boolean {
  return email !== undefined || phone !== undefined;
}

/** Whether somebody may say that it made no contact, after a look that found none. @param checkedAt ms since 1970 */
export function isSurelyMissing({ body, at }: Pick<Sealed, "body" | "at">, checkedAt: number): boolean {
  return !canBeSearched(body) || checkedAt - at > surelyFound;
}
