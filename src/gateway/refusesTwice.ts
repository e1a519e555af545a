import { z } from "zod";
import { budget } from "./budget";
import { callHighLevel } from "./callHighLevel";
import type { World } from "./createGateway";
import type { Location } from "./readLocations";

const answer = z.object({
  location: z.object({
    settings: z.object({
      allowDuplicateContact: z.literal(false),
      contactUniqueIdentifiers: z.array(z.string()).optional().catch(undefined),
    }),
  }),
});

/**
 * Whether HighLevel refuses a second contact with the same email, or phone, in this location (scope locations.readonly);
 * false where it does not say.
 */
export async function refusesTwice(
  world: World,
  location: Location,
  same: "email" | "phone",
): Promise<boolean> {
  const path = `/locations/${encodeURIComponent(location.id)}`;
  const reply = await callHighLevel(world, location, { method: "GET", path, timeoutMs: budget.lookUp });
  const read = answer.safeParse(reply.kind === "answer" && reply.status === 200 ? reply.json : undefined);
  if (!read.success) return false;
  return read.data.location.settings.contactUniqueIdentifiers?.includes(same) ?? true;
}
