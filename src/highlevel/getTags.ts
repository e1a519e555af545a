import * as z from "zod/mini";
import type { World } from "./ask";
import { lookUp } from "./lookUp";

const answer = z.object({ tags: z.array(z.object({ name: z.string() })) });

/**
 * The tags that are in use in a location (scope locations/tags.readonly).
 * @throws {LookUpError}
 */
export async function getTags(world: World, location: string, signal?: AbortSignal): Promise<string[]> {
  const { tags } = await lookUp(world, "tags", { location }, answer, signal);
  return tags.map(({ name }) => name);
}
