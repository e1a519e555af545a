import { QueryClient } from "@tanstack/react-query";
import type { World } from "../highlevel/ask";
import { type CurrentLocation, createLocation } from "./createLocation";
import { createLookUps, type LocationLookUps } from "./createLookUps";
import { createSending, type Sending } from "./createSending";
import { sendingParts } from "./sendingParts";
import { createUploads, type Uploads } from "./uploads";

/** Everything that the page has to do with its gateway. It is loaded after the first screen. */
export type Connection = {
  /** Remembers what was asked. */
  client: QueryClient;
  location: CurrentLocation;
  lookUps: LocationLookUps;
  sending: Sending;
  uploads: Uploads;
};

/** @param address the page's own */
export function createConnection(world: World, address: string): Connection {
  const client = new QueryClient();
  const location = createLocation(client, world, address);
  return {
    client,
    location,
    lookUps: createLookUps(client, world, location),
    sending: createSending(client, world),
    uploads: createUploads(
      async (job, options) => (await sendingParts.load()).uploadFiles(world, job, job.upload, options),
      Date.now,
    ),
  };
}
