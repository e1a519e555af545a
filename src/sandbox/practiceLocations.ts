import { bareDesk } from "./bareDesk";
import { fiveHundredFields } from "./fiveHundredFields";
import { hafenPraxis } from "./hafenPraxis";
import { harbourStreetClinic } from "./harbourStreetClinic";
import type { PracticeLocation } from "./PracticeLocation";

/** Every location that the sandbox knows, by id. */
export const practiceLocations: ReadonlyMap<string, PracticeLocation> = new Map(
  [harbourStreetClinic, hafenPraxis, bareDesk, fiveHundredFields].map((location) => [location.id, location]),
);
