import * as z from "zod/mini";
import type { Person } from "../contact/LookUp";
import { shownText } from "../contact/shownText";
import type { World } from "./ask";
import { lookUp } from "./lookUp";

const answer = z.object({
  users: z.array(
    z.object({
      id: z.string(),
      name: z.optional(z.string()),
      firstName: z.optional(z.string()),
      lastName: z.optional(z.string()),
      email: z.optional(z.string()),
      deleted: z.optional(z.boolean()),
    }),
  ),
});

/**
 * The location's users, by name; those that were deleted are left out (scope users.readonly).
 * @throws {LookUpError}
 */
export async function getPeople(world: World, location: string, signal?: AbortSignal): Promise<Person[]> {
  const { users } = await lookUp(world, "users", { location }, answer, signal);
  return users
    .filter(({ deleted }) => !deleted)
    .map(({ id, name, firstName, lastName, email }) => ({
      id,
      name: shownText(name || [firstName, lastName].filter(Boolean).join(" ") || email || id),
      email: email && shownText(email),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
