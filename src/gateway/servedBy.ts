import type { Who } from "./access/Access";
import type { World } from "./createGateway";
import type { Location } from "./readLocations";

/** What somebody is served with: the locations that they may use, or the one that they brought a token for. */
export function servedBy(toHighLevel: World, world: World, who: Who, own: Location | undefined): World {
  const { settings } = world;
  if (own) {
    const { highLevel } = settings;
    return {
      ...world,
      settings: { ...settings, ...highLevel, practice: false, locations: [own] },
      who: who.sub,
    };
  }
  const mine = who.locations;
  const locations = mine ? settings.locations.filter(({ id }) => mine.has(id)) : settings.locations;
  return { ...toHighLevel, settings: { ...settings, locations }, who: who.sub };
}
