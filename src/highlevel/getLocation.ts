import * as z from "zod/mini";
import { ask, type World } from "./ask";

const answer = z.object({
  location: z.object({
    id: z.string(),
    country: z.optional(z.string()),
    timezone: z.optional(z.string()),
  }),
});

/** What HighLevel says of a location: where it is. */
export type Location = z.infer<typeof answer>["location"];

/** Asks HighLevel about a location. Nothing where it does not say: the scope is optional (locations.readonly). */
export async function getLocation(world: World, locationId: string): Promise<Location | null> {
  const reply = await ask(world, `/api/location?location=${encodeURIComponent(locationId)}`);
  return answer.safeParse(reply?.json).data?.location ?? null;
}
