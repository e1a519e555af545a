import type { Upload } from "../contact/PickedFile";
import { shownText } from "../contact/shownText";
import type { Answer, World } from "./ask";
import { entranceOf } from "./entranceOf";
import { gatewayCode } from "./gatewayCode";
import { messagesOf } from "./messagesOf";
import { lacksScope } from "./refusalCode";

/** How sending the files of one field ended. */
export type UploadOutcome =
  | { kind: "attached" }
  | { kind: "cancelled" }
  /** They are not there. `message` is HighLevel's own. */
  | { kind: "failed"; why: UploadFault; message?: string }
  /** They may be there. Sending them again replaces them. */
  | { kind: "unclear" };

type UploadFault =
  | "entrance"
  | "scope"
  | "token"
  | "location"
  | "busy"
  | "refused"
  | "tooLarge"
  | "unreachable";

type Target = { contactId: string; locationId: string };

type Options = {
  /** Bytes that have gone out, of all; with the wrapping of the parts. */
  onProgress(sent: number, total: number): void;
  signal: AbortSignal;
};

/** Milliseconds without a byte or an answer after which it is given up; the gateway gives up a little earlier. */
const patience = 65_000;

/**
 * Sends all files of one field to a contact, in one request: HighLevel replaces what the field had. Never throws.
 */
export async function uploadFiles(
  world: World,
  target: Target,
  upload: Upload,
  options: Options,
): Promise<UploadOutcome> {
  const { onProgress, signal } = options;
  const request = world.newRequest();
  const path = addressOf(target);
  const address = world.at ? await world.at(path) : path;
  if (signal.aborted) return { kind: "cancelled" };
  return new Promise((resolve) => {
    let impatience: ReturnType<typeof setTimeout>;
    const end = (outcome: UploadOutcome) => {
      clearTimeout(impatience);
      signal.removeEventListener("abort", cancel);
      resolve(outcome);
    };
    const wait = () => {
      clearTimeout(impatience);
      impatience = setTimeout(() => request.abort(), patience);
    };
    const cancel = () => {
      end({ kind: "cancelled" });
      request.abort();
    };
    let allSent = false;
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
      onProgress(loaded, total);
    };
    request.upload.onload = () => {
      allSent = true;
    };
    request.onload = () => {
      const answer = answerOf(request);
      world.heard?.(path, answer);
      end(outcomeOf(answer));
    };
    // What was cut after its last byte may have arrived.
    request.onerror = () => end(allSent ? { kind: "unclear" } : { kind: "failed", why: "unreachable" });
    request.onabort = () => end({ kind: "unclear" });
    signal.addEventListener("abort", cancel);
    wait();
    request.open("POST", address);
    request.setRequestHeader("X-Contact-Desk", "1");
    request.send(partsOf(upload));
  });
}

function addressOf({ contactId, locationId }: Target): string {
  return `/api/contacts/${encodeURIComponent(contactId)}/files?${new URLSearchParams({ location: locationId })}`;
}

/** One part a file, named as HighLevel wants it: `<custom field's id>_<uuid>`. */
function partsOf({ customFieldId, files }: Upload): FormData {
  const parts = new FormData();
  for (const { uuid, file } of files) parts.append(`${customFieldId}_${uuid}`, file, file.name);
  return parts;
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer {
  return { status, headers: new Headers(), json: parse(responseText) };
}

function outcomeOf(answer: Answer): UploadOutcome {
  const { status, json } = answer;
  const entrance = entranceOf(answer);
  if (entrance === "signed-out" || entrance === "not-allowed") return { kind: "failed", why: "entrance" };
  const code = gatewayCode(json);
  if (code === "too-large") return { kind: "failed", why: "tooLarge" };
  if (code === "no-answer" || code === "not-highlevel") return { kind: "unclear" };
  if (code === "too-many" || code === "busy") return { kind: "failed", why: "busy" };
  if (code !== undefined) return { kind: "failed", why: "unreachable" };
  if (status >= 200 && status < 300) return { kind: "attached" };
  const messages = messagesOf(json);
  if (status === 401) return { kind: "failed", why: lacksScope(messages) ? "scope" : "token" };
  if (status === 403) return { kind: "failed", why: "location" };
  if (status === 429) return { kind: "failed", why: "busy" };
  if (status === 400 || status === 422)
    return { kind: "failed", why: "refused", message: shownText(messages.join(" ")) };
  return { kind: "unclear" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
