import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import type { UpstreamFetch } from "./callHighLevel";

/** Bytes after which what was sent is cleared away. */
const sweepEvery = 4 * 1024 * 1024;

/**
 * A connection for each request, as the files would be lost on one that HighLevel has just closed. It does not ask to be
 * closed after the answer, or an answer that comes before everything was sent would be lost with it.
 */
const eachItsOwn = { keepAlive: true, maxFreeSockets: 0 };

/**
 * Fetch for a body that is streamed. Node's own holds on to what it has sent (Node 20 grew by 145 MB over 200 MB), this
 * one lets go of each piece as it leaves; and V8 looks for such pieces only when there are 32 MB of them, so it is told
 * to look sooner. It follows no redirect, reads no compressed answer, never uses a connection twice, and never cancels
 * the body that it is given.
 * @param sweep clears away what was just let go of
 */
export function createStreamingFetch(sweep: () => void): UpstreamFetch {
  const plain = new http.Agent(eachItsOwn);
  const secure = new https.Agent(eachItsOwn);
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const shared = {
        method,
        headers: Object.fromEntries(new Headers(headers)),
        signal: signal ?? undefined,
      };
      const outgoing = url.startsWith("https:")
        ? https.request(url, { ...shared, agent: secure })
        : http.request(url, { ...shared, agent: plain });
      outgoing.on("error", (cause) => reject(new TypeError("fetch failed", { cause })));
      outgoing.once("response", (incoming) => resolve(asResponse(incoming)));
      if (!(body instanceof ReadableStream)) return void outgoing.end();
      pour(body, outgoing, sweep).catch((error: Error) => outgoing.destroy(error));
    });
}

async function pour(body: ReadableStream<Uint8Array>, outgoing: ClientRequest, sweep: () => void) {
  const reader = body.getReader();
  let unswept = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return void outgoing.end();
    if (outgoing.destroyed) return;
    if (!outgoing.write(value)) await drained(outgoing);
    unswept += value.byteLength;
    if (unswept < sweepEvery) continue;
    unswept = 0;
    sweep();
  }
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done).off("close", done);
      resolve();
    };
    outgoing.once("drain", done).once("close", done);
  });
}

function asResponse(incoming: IncomingMessage): Response {
  const { statusCode: status = 0 } = incoming;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value);
  // A Response with one of these refuses a body.
  if ([204, 205, 304].includes(status)) {
    incoming.resume();
    return new Response(null, { status, headers });
  }
  // Node's web streams are the web's, under another type.
  return new Response(Readable.toWeb(incoming) as ReadableStream, { status, headers });
}
