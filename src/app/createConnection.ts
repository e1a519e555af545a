import { QueryClient } from "@tanstack/react-query";
import { whoIs } from "../contact/whoIs";
import type { Attaching, Sealed } from "../drafts/Drafts";
import type { World } from "../highlevel/ask";
import { LookUpError } from "../highlevel/lookUp";
import { createAttaching } from "./createAttaching";
import { createDoor, type Door } from "./createDoor";
import { createEarlier, type EarlierEntries } from "./createEarlier";
import { createEntry, type Entry } from "./createEntry";
import { createLastAnswer, type LastAnswers } from "./createLastAnswer";
import { type CurrentLocation, createLocation } from "./createLocation";
import { createLookUps, type LocationLookUps } from "./createLookUps";
import { createPins, type Pins } from "./createPins";
import { createSending, remember, type Sending } from "./createSending";
import { createStorage, type OpenDrafts, type Storage } from "./createStorage";
import { createQueue, type Queue } from "./queue/createQueue";
import { sendingParts } from "./sendingParts";
import { createToday, type Today } from "./today/createToday";
import { createUploads, type Uploads } from "./uploads";

/** Everything that the page has to do with its gateway and with this computer. It is loaded after the first screen. */
export type Connection = {
  /** Remembers what was asked. */
  client: QueryClient;
  door: Door;
  location: CurrentLocation;
  lookUps: LocationLookUps;
  sending: Sending;
  /** What the last create was answered. */
  answers: LastAnswers;
  uploads: Uploads;
  storage: Storage;
  /** The entry in the form. */
  entry: Entry;
  pins: Pins;
  /** Entries from before. */
  earlier: EarlierEntries;
  /** Contacts that are sent while the next one is typed. */
  queue: Queue;
  /** What was created today. */
  today: Today;
  /** Other locations are there, or the same by another token: nothing that was known of the one before holds. */
  changeLocations(): Promise<void>;
};

/**
 * @param address the page's own
 * @param open opens what is kept on this computer
 */
export function createConnection(world: World, address: string, open: OpenDrafts): Connection {
  const client = new QueryClient();
  const door = createDoor(world, () => location.look());
  const location = createLocation(client, door, address);
  const storage = createStorage(location, open);
  const entry = createEntry(storage, location, Date.now);
  const pins = createPins(storage, location);
  const answers = createLastAnswer(location, door, Date.now);
  const sending = createSending(client, door, entry, answers);
  const uploads = createUploads(
    async (job, options) => (await sendingParts.load()).uploadFiles(door.world, job, job.upload, options),
    Date.now,
  );
  const { attach, offer } = createAttaching(storage, uploads);
  const earlier = createEarlier({
    door,
    storage,
    location,
    isOwn: entry.isOwn,
    onAttaching: offer,
    onSaved(sealed, contactId, draft) {
      remember(client, sealed, contactId);
      today.record(sealed, contactId, draft);
    },
  });
  const queue = createQueue(client, door, storage, answers);
  const today = createToday(storage, location, Date.now);
  sending.onEnd((outcome, attempt) => {
    if (outcome.kind === "exists") earlier.met(outcome.contactId);
    if (outcome.kind !== "saved") return;
    const draft = entry.sealedCopy();
    const attaching = attachingOf(attempt, outcome.contactId);
    const { id: entryId, changed } = entry.finish(attaching);
    if (changed) earlier.add(changed, "kept", Date.now());
    if (attaching) attach({ entryId, locationId: attempt.body.locationId, attaching });
    today.record(attempt, outcome.contactId, draft);
  });
  queue.onEnd((outcome, { id: entryId, attempt, draft }) => {
    if (outcome.kind === "exists") earlier.met(outcome.contactId);
    if (outcome.kind !== "saved") return;
    const { contactId } = outcome;
    const { locationId } = attempt.body;
    remember(client, attempt, contactId);
    const attaching = attachingOf(attempt, contactId);
    void storage.use(async (drafts) => {
      if (attaching) await drafts.put(entryId, locationId, { attaching });
      else await drafts.remove(entryId);
    });
    if (attaching) attach({ entryId, locationId, attaching });
    today.record(attempt, contactId, draft);
  });
  const lookUps = createLookUps(client, door.world, location);
  door.onOpen(() => {
    void sending.again();
    void client.refetchQueries({ predicate: ({ state }) => isAtTheDoor(state.error) });
    for (const { id, state } of uploads.jobs())
      if (state.kind === "failed" && state.why === "entrance") uploads.retry(id);
  });
  const changeLocations = async () => {
    const before = location.now().location?.id;
    await location.retry();
    answers.forget();
    client.removeQueries({ type: "inactive", predicate: ({ queryKey }) => queryKey[1] === before });
  };
  const sides = { client, door, location, lookUps, storage };
  return { ...sides, changeLocations, sending, answers, queue, today, uploads, entry, pins, earlier };
}

/** The files of a contact that exists now. */
function attachingOf({ body, uploads }: Sealed, contactId: string): Attaching | undefined {
  return uploads.length > 0 ? { contactId, who: whoIs(body), uploads } : undefined;
}

function isAtTheDoor(error: Error | null): boolean {
  return error instanceof LookUpError && error.fault === "entrance";
}
