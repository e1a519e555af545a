import type { Allowed } from "./Access";
import type { Claims } from "./readClaims";

/** Which locations the list gives to a person; nothing where the person is not on it. */
export function locationsOf(
  allowed: readonly Allowed[],
  { sub, email, email_verified: isVerified, groups = [] }: Claims,
): ReadonlySet<string> | "all" | undefined {
  // Whoever may type any address into the sign-in must not get in by it.
  const names = [sub, isVerified === false ? undefined : email]
    .filter((name) => name !== undefined)
    .map((name) => name.toLowerCase());
  const lines = allowed.filter(
    ({ person, group }) =>
      (person !== undefined && names.includes(person.toLowerCase())) ||
      (group !== undefined && groups.includes(group)),
  );
  if (lines.length === 0) return undefined;
  if (lines.some(({ locations }) => locations === undefined)) return "all";
  return new Set(lines.flatMap(({ locations }) => locations ?? []));
}
