import { standardFields } from "../contact/standardFields";
import { startDraft } from "../fields/startDraft";
import type { Session } from "../highlevel/getSession";
import { createEntry } from "./createEntry";
import type { CurrentLocation } from "./createLocation";
import { createStorage } from "./createStorage";
import { createStore } from "./store";
import type { testComputer } from "./testDrafts";

const session: Session = {
  practice: true,
  locations: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
  appUrl: "",
  duplicateCheck: true,
  keeping: { person: "p", key: "A".repeat(43), hours: 72 },
};

/** For tests: a location that can be chosen. */
export function testLocation(known: Session = session): CurrentLocation {
  let location = known.locations[0];
  const { tell, ...store } = createStore(() => ({ session: known, failed: false, location }));
  return {
    ...store,
    choose(id) {
      location = known.locations.find((each) => each.id === id);
      tell();
    },
    retry: async () => undefined,
    look: () => undefined,
    arrive: async () => location?.id,
    session: async () => known,
  };
}

/** For tests: a tab with a form in which a first name can be typed. */
export function testTab(computer: ReturnType<typeof testComputer>, location = testLocation()) {
  const storage = createStorage(location, async () => computer.openTab());
  let now = 5_000;
  const entry = createEntry(storage, location, () => now);
  const blank = () => startDraft(standardFields);
  let draft = blank();
  entry.follow(() => ({ draft, isTyped: draft.firstName !== "" }));
  return {
    location,
    storage,
    entry,
    at(time: number) {
      now = time;
    },
    type(firstName: string) {
      draft = { ...blank(), firstName };
      entry.changed();
    },
    /** Everything that was asked of storage so far is done. */
    settled: async () => {
      await entry.settle();
      await storage.use(async () => undefined);
    },
  };
}

/** For tests: a submission of somebody. */
export function sealedOf(firstName: string, locationId = "north") {
  return { key: "k", body: { firstName, locationId }, uploads: [], another: false, at: 1 };
}
