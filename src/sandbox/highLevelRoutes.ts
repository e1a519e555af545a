import { type Context, Hono } from "hono";
import { contactRoutes } from "./contactRoutes";
import { countRequest } from "./countRequest";
import { cutConnection } from "./cutConnection";
import { takeFault } from "./Fault";
import type { Memory } from "./freshMemory";
import { locationOf } from "./locationOf";
import { locationRoutes } from "./locationRoutes";
import { misbehave } from "./misbehave";
import { refusalResponse } from "./Refusal";
import { seenRequest } from "./seenRequest";

const seenAtMost = 200;

/** HighLevel's API under `/highlevel`: what was asked is remembered, faults are played, limits counted. */
export function highLevelRoutes(memory: Memory, now: () => number): Hono {
  const api = new Hono({ strict: false });
  api.route("/", contactRoutes(memory, now));
  api.route("/", locationRoutes(memory));
  api.notFound((c) => refusalResponse({ status: 404, message: `Cannot ${c.req.method} ${c.req.path}` }));
  api.onError(passOn);

  const process = async (request: Request, body: string): Promise<Response> => {
    const location = locationOf(new URL(request.url), body, memory.contacts);
    const { counted, isOver, headers } = countRequest(memory.counted.get(location), now());
    memory.counted.set(location, counted);
    const response = isOver
      ? refusalResponse({ status: 429, message: "Too Many Requests" })
      : await api.fetch(request);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };

  const answer = async (c: Context): Promise<Response> => {
    const url = new URL(c.req.url);
    const body = await c.req.text();
    url.pathname = url.pathname.replace(/^\/highlevel/, "") || "/";
    const { method, headers } = c.req.raw;
    const request = new Request(url, { method, headers, ...(body && { body }) });

    memory.requests.push(seenRequest(request, `${url.pathname}${url.search}`, body, now()));
    memory.requests.splice(0, memory.requests.length - seenAtMost);

    const fault = takeFault(memory.faults, method, url.pathname);
    if (!fault) return process(request, body);
    return misbehave(
      fault,
      () => process(request, body),
      () => cutConnection(c.env),
    );
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
