import { type Context, Hono } from "hono";
import { contactRoutes } from "./contactRoutes";
import { countRequest } from "./countRequest";
import { cutConnection } from "./cutConnection";
import { takeFault } from "./Fault";
import { fileRoutes } from "./fileRoutes";
import type { Memory } from "./freshMemory";
import { locationOf } from "./locationOf";
import { locationRoutes } from "./locationRoutes";
import { misbehave } from "./misbehave";
import { refusalResponse } from "./Refusal";
import { readSent, type Sent } from "./readSent";
import { receiveBody } from "./receiveBody";
import { seenRequest } from "./seenRequest";

const seenAtMost = 200;

/** Bytes: five files of the largest size, and a little. */
const mostBytes = 256 * 1024 * 1024;

/** HighLevel's API under `/highlevel`: what was asked is remembered, faults are played, limits counted. */
export function highLevelRoutes(memory: Memory, now: () => number, isLimited: boolean): Hono {
  const api = new Hono({ strict: false });
  api.route("/", contactRoutes(memory, now));
  api.route("/", locationRoutes(memory));
  api.route("/", fileRoutes(memory, now));
  api.notFound((c) => refusalResponse({ status: 404, message: `Cannot ${c.req.method} ${c.req.path}` }));
  api.onError(passOn);

  const process = async (c: Context, url: URL, sent: Sent): Promise<Response> => {
    const { method, headers: asked } = c.req.raw;
    const request = new Request(url, { method, headers: asked, ...(sent.body && { body: sent.body }) });
    const location = locationOf(url, sent.body, memory.contacts);
    const { counted, isOver, headers } = countRequest(memory.counted.get(location), now());
    memory.counted.set(location, counted);
    const response =
      isOver && isLimited
        ? refusalResponse({ status: 429, message: "Too Many Requests" })
        : await api.fetch(request, sent);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };

  const answer = async (c: Context): Promise<Response> => {
    const { contacts } = memory;
    // What was on its way when everything was forgotten is of nobody any more.
    const isForgotten = () => memory.contacts !== contacts;
    const url = new URL(c.req.url);
    url.pathname = url.pathname.replace(/^\/highlevel/, "") || "/";
    const request = c.req.raw;
    const seen = seenRequest(request, `${url.pathname}${url.search}`, now());
    const incoming = receiveBody(request.body, mostBytes);
    const receive = async (): Promise<Sent> => {
      const sent = await readSent(await incoming.all(), request.headers.get("content-type") ?? "");
      Object.assign(seen, sent);
      return sent;
    };

    const fault = takeFault(memory.faults, request.method, url.pathname);
    const sent = fault?.afterBytes === undefined ? await receive() : undefined;
    if (fault?.afterBytes !== undefined) await incoming.upTo(fault.afterBytes);
    memory.requests.push(seen);
    memory.requests.splice(0, memory.requests.length - seenAtMost);

    const cut = () => cutConnection(c.env);
    const processed = async () => (isForgotten() ? cut() : process(c, url, sent ?? (await receive())));
    if (!fault) return processed();
    return misbehave(fault, processed, cut);
  };

  const outer = new Hono();
  outer.onError(passOn);
  outer.all("/highlevel/*", answer);
  return outer;
}

/** A cut is an error on purpose, and any other is the sandbox's own: both belong to the caller. */
function passOn(error: Error): never {
  throw error;
}
