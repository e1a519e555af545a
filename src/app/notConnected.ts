import type { DoorState } from "./createDoor";
import type { EntryState } from "./createEntry";
import type { LocationState } from "./createLocation";
import type { LookUpsState } from "./createLookUps";
import type { SendingState } from "./createSending";
import type { StorageState } from "./createStorage";

const asking = { state: "asking" } as const;

type NotConnected = {
  door: DoorState;
  location: LocationState;
  lookUps: LookUpsState;
  sending: SendingState;
  storage: StorageState;
  entry: EntryState;
};

/** How things stand while the connection is still being fetched: nothing is known, kept or sent. */
export const notConnected: NotConnected = {
  door: "open",
  location: { failed: false },
  lookUps: {
    lookUps: { customFields: asking, people: asking, tags: asking, timeZones: asking, facts: asking },
    isRefreshing: false,
  },
  sending: { isSending: false },
  storage: { kind: "waiting" },
  entry: { lostFiles: [] },
};
