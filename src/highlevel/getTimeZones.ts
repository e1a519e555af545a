import * as z from "zod/mini";
import type { World } from "./ask";
import { lookUp } from "./lookUp";

const answer = z.object({ timeZones: z.array(z.string()) });

/**
 * The time zones that HighLevel takes, by their IANA names in its own spelling (scope locations.readonly).
 * @throws {LookUpError}
 */
export async function getTimeZones(world: World, location: string, signal?: AbortSignal): Promise<string[]> {
  return (await lookUp(world, "time-zones", { location }, answer, signal)).timeZones;
}
