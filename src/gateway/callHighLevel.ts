import type { Metrics } from "./createMetrics";
import type { Allowance } from "./limits/createAllowance";
import { parseJson, readBytes } from "./readBytes";
import type { Location } from "./readLocations";
import type { Secret } from "./Secret";
import { wasNeverSent } from "./wasNeverSent";
import { watchBytes } from "./watchBytes";

type UpstreamInit = RequestInit & { duplex?: "half" };

/** Fetch, or the sandbox in its place. */
export type UpstreamFetch = (url: string, init: UpstreamInit) => Promise<Response>;

/** A body that is sent on while it arrives; `length` in bytes, where it is known. */
type Streamed = { bytes: ReadableStream<Uint8Array>; contentType: string; length?: number };

type Call = {
  method: "GET" | "POST";
  /** Begins with a slash; relative to the base URL. */
  path: string;
  /** Text is JSON. */
  body?: string | Streamed;
  /** Bytes of the answer; 1 MB where it is left out. */
  mostBytes?: number;
  /** Milliseconds for the whole of the answer, where less than usual is enough. */
  timeoutMs?: number;
  /** Ends the call when it is aborted. */
  signal?: AbortSignal;
  /** So many of the location's calls are left for others. */
  keep?: number;
};

type Upstream = {
  settings: { baseUrl: string };
  upstreamFetch: UpstreamFetch;
  timeoutMs?: number;
  idleMs?: number;
  /** How often each location may be called. */
  allowance?: Allowance;
  metrics?: Pick<Metrics, "call">;
};

export type Reply =
  /** `ms`: how long HighLevel took for it; nothing where the gateway answered in its place. */
  | { kind: "answer"; status: number; headers: Headers; json: unknown; ms?: number }
  /** No connection came about: nothing was created. */
  | { kind: "not-sent" }
  /** It may have arrived. */
  | { kind: "no-answer" }
  /** Something answered, but not in HighLevel's way: no JSON, a redirect, or only the beginning. */
  | { kind: "not-highlevel"; status: number; headers: Headers };

/**
 * One request to HighLevel, made once, where the location may still be called; else the answer is the one that HighLevel
 * itself would give. A token that is refused makes way for the next one, with which the request is made anew: nothing
 * came of it.
 */
export async function callHighLevel(upstream: Upstream, location: Location, call: Call): Promise<Reply> {
  const waitMs = upstream.allowance?.take(location.id, call.keep) ?? 0;
  if (waitMs > 0) return tooMany(waitMs);
  const { token } = location;
  const reply = await callOnce(upstream, token, call);
  if (!isTokenRefused(reply)) return reply;
  if (location.next) {
    location.token = location.next;
    location.next = undefined;
  }
  // What was streamed is gone; whoever sends it once more has the token that is good.
  const isAgain = location.token !== token && typeof call.body !== "object";
  return isAgain ? await callOnce(upstream, location.token, call) : reply;
}

function tooMany(waitMs: number): Reply {
  const headers = new Headers({ "Retry-After": String(Math.ceil(waitMs / 1000)) });
  return { kind: "answer", status: 429, headers, json: { statusCode: 429, message: "Too many requests" } };
}

/** HighLevel answers a missing scope with the same status. */
function isTokenRefused(reply: Reply): boolean {
  if (reply.kind !== "answer" || reply.status !== 401) return false;
  return /invalid/i.test(JSON.stringify(reply.json));
}

/**
 * The time limit covers the answer's body too, and holds even where `fetch` does not heed its signal; with a streamed
 * body it starts anew with every byte that moves.
 */
async function callOnce(upstream: Upstream, token: Secret, call: Call): Promise<Reply> {
  const { settings, upstreamFetch, idleMs = 60_000 } = upstream;
  const { method, path, body, mostBytes = 1024 * 1024, signal } = call;
  const timeoutMs = Math.min(upstream.timeoutMs ?? 25_000, call.timeoutMs ?? Number.POSITIVE_INFINITY);
  const isStreamed = typeof body === "object";
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(
      () => {
        resolve({ kind: "no-answer" });
        stop.abort();
      },
      isStreamed ? idleMs : timeoutMs,
    );
  });
  const moved = () => {
    if (isStreamed) timer?.refresh();
  };
  if (signal?.aborted) stop.abort();
  signal?.addEventListener("abort", () => stop.abort(), { signal: stop.signal });

  const init: UpstreamInit = {
    method,
    headers: { ...headersFor(token), ...bodyHeaders(body) },
    body: typeof body === "object" ? watchBytes(body.bytes, moved) : body,
    redirect: "manual",
    signal: stop.signal,
    ...(isStreamed && { duplex: "half" }),
  };
  const started = performance.now();
  try {
    const sending = send(() => upstreamFetch(`${settings.baseUrl}${path}`, init), mostBytes, moved);
    const reply = await Promise.race([sending, late]);
    const status = "status" in reply ? String(reply.status) : reply.kind;
    const ms = performance.now() - started;
    upstream.metrics?.call(status, ms);
    return reply.kind === "answer" ? { ...reply, ms } : reply;
  } finally {
    clearTimeout(timer);
    // Lets go of what was not read.
    stop.abort();
  }
}

function headersFor(token: Secret) {
  return { Authorization: `Bearer ${token.reveal()}`, Version: "2021-07-28", Accept: "application/json" };
}

function bodyHeaders(body: Call["body"]): Record<string, string> {
  if (body === undefined) return {};
  if (typeof body === "string") return { "Content-Type": "application/json" };
  const { contentType, length } = body;
  return {
    "Content-Type": contentType,
    ...(length !== undefined && { "Content-Length": String(length) }),
  };
}

async function send(fetch: () => Promise<Response>, mostBytes: number, moved: () => void): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch();
  } catch (error) {
    return { kind: wasNeverSent(error) ? "not-sent" : "no-answer" };
  }

  const { status, headers } = response;
  try {
    const bytes = await readBytes(response.body && watchBytes(response.body, moved), mostBytes);
    if (!bytes) return { kind: "not-highlevel", status, headers };
    const json = parseJson(bytes);
    const isRedirect = status < 200 || (status >= 300 && status < 400);
    return { kind: isRedirect || status > 599 ? "not-highlevel" : "answer", status, headers, json };
  } catch {
    return { kind: "not-highlevel", status, headers };
  }
}
