import type { Location } from "./readLocations";
import type { Settings } from "./settings";

/** The settings' location that a request names, or their only one where it names none. */
export function chosenLocation({ locations }: Settings, request: Request): Location | undefined {
  const asked = new URL(request.url).searchParams.get("location");
  if (asked === null) return locations.length === 1 ? locations[0] : undefined;
  return locations.find((location) => location.id === asked);
}
