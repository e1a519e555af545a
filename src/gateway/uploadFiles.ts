import { callHighLevel } from "./callHighLevel";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { handOn } from "./handOn";
import { refuse } from "./refuse";
import { watchBytes } from "./watchBytes";

/** Bytes of one request: ten files of HighLevel's largest size, and a little. */
const mostBytes = 512 * 1024 * 1024;

const multipart = /^multipart\/form-data *; *boundary=("?)[\w'()+,./:=?-]{1,70}\1$/i;

/**
 * Sends files on to a contact that is there already, just as they come and no faster than HighLevel takes them: they
 * are never held. A part is named `<custom field id>_<uuid>`.
 */
export async function uploadFiles(world: World, request: Request, contactId: string): Promise<Response> {
  const started = world.now();
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");
  if (!/^[\w-]{1,64}$/.test(contactId)) return refuse("not-found");
  const contentType = request.headers.get("Content-Type") ?? "";
  if (!request.body || !multipart.test(contentType)) return refuse("not-multipart");
  const length = declaredLength(request);
  if (length !== undefined && length > mostBytes) return tooLarge();

  let come = 0;
  const bytes = watchBytes(request.body, (count) => {
    come += count;
    if (come > mostBytes) throw new RangeError("The files are too large.");
  });
  const query = new URLSearchParams({ contactId, locationId: location.id });
  const reply = await callHighLevel(
    { ...world, upstreamFetch: world.streamingFetch ?? world.upstreamFetch },
    location,
    {
      method: "POST",
      path: `/forms/upload-custom-files?${query}`,
      body: { bytes, contentType, length },
      signal: request.signal,
    },
  );
  const response = come > mostBytes ? tooLarge() : handOn("upload", reply).response;

  const time = new Date(started).toISOString();
  const ms = world.now() - started;
  world.log(
    JSON.stringify({ time, who: world.who, location: location.id, contactId, status: response.status, ms }),
  );
  return response;
}

function declaredLength(request: Request): number | undefined {
  const declared = request.headers.get("Content-Length") ?? "";
  return /^\d+$/.test(declared) ? Number(declared) : undefined;
}

function tooLarge(): Response {
  return refuse("too-large", { message: "Send at most 512 MB of files at once." });
}
