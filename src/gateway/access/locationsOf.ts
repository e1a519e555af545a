import type { JWTPayload } from "jose";
import type { Allowed } from "./Access";

/** Which locations the list gives to a person; nothing where the person is not on it. */
export function locationsOf(
  allowed: readonly Allowed[],
  { sub, email, email_verified: isVerified, groups }: JWTPayload,
): ReadonlySet<string> | "all" | undefined {
  // Whoever may type any address into the sign-in must not get in by it.
  const names = [sub, isVerified === false ? undefined : email]
    .filter((name) => typeof name === "string")
    .map((name) => name.toLowerCase());
  const member: unknown[] = Array.isArray(groups) ? groups : [];
  const lines = allowed.filter(
    ({ person, group }) =>
      (person !== undefined && names.includes(person.toLowerCase())) ||
      (group !== undefined && member.includes(group)),
  );
  if (lines.length === 0) return undefined;
  if (lines.some(({ locations }) => locations === undefined)) return "all";
  return new Set(lines.flatMap(({ locations }) => locations ?? []));
}
