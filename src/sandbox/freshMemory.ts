import type { StoredContact } from "./Contact";
import type { Counted } from "./countRequest";
import type { Fault } from "./Fault";
import { practiceLocations } from "./practiceLocations";
import type { SeenRequest } from "./seenRequest";

/** Everything that the sandbox remembers; gone with the process. Lists run from oldest to newest. */
export type Memory = {
  contacts: StoredContact[];
  requests: SeenRequest[];
  faults: Fault[];
  settings: Settings;
  /** Tags of each location, by its id. */
  tags: Map<string, { id: string; name: string }[]>;
  /** Requests counted against the limits, by location. */
  counted: Map<string, Counted>;
};

export type Settings = {
  /** How long after its creation the search finds a contact, in ms. */
  searchLagMs: number;
  /** By location id; a location that is not named takes no duplicates. */
  allowDuplicates: Record<string, boolean>;
  /** Scopes of every token; null for all of them. */
  scopes: string[] | null;
};

/** The sandbox as it starts: locations with their tags, and nothing that anyone did. */
export function freshMemory(searchLagMs: number): Memory {
  return {
    contacts: [],
    requests: [],
    faults: [],
    settings: { searchLagMs, allowDuplicates: {}, scopes: null },
    tags: new Map([...practiceLocations].map(([id, { tags }]) => [id, [...tags]])),
    counted: new Map(),
  };
}
