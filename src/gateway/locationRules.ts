import type { FieldRules } from "../sandbox/customFieldValue";
import type { LocationRules } from "../sandbox/judgeCreate";
import { phoneCountry } from "../sandbox/readPhone";
import { budget } from "./budget";
import type { World } from "./createGateway";
import { askLocation } from "./lookUp";
import { type LookUp, lookUps } from "./lookUps";
import type { Location } from "./readLocations";

/** Which parts of a body nothing can be held against unless the location has been asked. */
type Needs = { country: boolean; customFields: boolean };

/** What a body is held against: looked up as far as it is needed, and left out where it cannot be had. */
export async function locationRules(
  world: World,
  location: Location,
  needs: Needs,
  signal: AbortSignal,
): Promise<LocationRules> {
  const [facts, fields] = await Promise.all([
    needs.country ? ask<{ location: { country?: string } }>(lookUps["/location"]) : undefined,
    needs.customFields
      ? ask<{ customFields: FieldRules[] }>(lookUps["/custom-fields"])
      : { customFields: [] },
  ]);
  return {
    id: location.id,
    country: phoneCountry(facts?.location.country),
    customFields: fields?.customFields,
  };

  async function ask<Known>(row: LookUp): Promise<Known | undefined> {
    const answer = await askLocation(world, location, row, { signal, timeoutMs: budget.lookUp });
    // A success was built by `closedAnswer`, which says what is in it.
    return answer.status === 200 ? ((await answer.json()) as Known) : undefined;
  }
}
