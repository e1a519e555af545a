import type { LocationState } from "./createLocation";
import type { LookUpsState } from "./createLookUps";
import type { SendingState } from "./createSending";

const asking = { state: "asking" } as const;

type NotConnected = { location: LocationState; lookUps: LookUpsState; sending: SendingState };

/** How things stand while the connection is still being fetched: nothing is known, nothing was sent. */
export const notConnected: NotConnected = {
  location: { failed: false },
  lookUps: {
    lookUps: { customFields: asking, people: asking, tags: asking, timeZones: asking, facts: asking },
    isRefreshing: false,
  },
  sending: { isSending: false },
};
