import * as z from "zod/mini";
import type { LocationFacts } from "../contact/LookUp";
import type { World } from "./ask";
import { lookUp } from "./lookUp";

const answer = z.object({
  location: z.object({
    country: z.optional(z.string()),
    timezone: z.optional(z.string()),
    currency: z.optional(z.string()),
  }),
});

/**
 * What HighLevel says of a location (scope locations.readonly).
 * @throws {LookUpError}
 */
export async function getLocation(
  world: World,
  location: string,
  signal?: AbortSignal,
): Promise<LocationFacts> {
  return (await lookUp(world, "location", { location }, answer, signal)).location;
}
