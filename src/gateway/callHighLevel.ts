import { parseJson, readBytes } from "./readBytes";
import type { Location } from "./readLocations";
import { wasNeverSent } from "./wasNeverSent";

/** Fetch, or the sandbox in its place. */
export type UpstreamFetch = (url: string, init: RequestInit) => Promise<Response>;

/** The path begins with a slash and is relative to the base URL. */
type Call = { method: "GET" | "POST"; path: string; body?: string };

type Upstream = { settings: { baseUrl: string }; upstreamFetch: UpstreamFetch; timeoutMs?: number };

export type Reply =
  | { kind: "answer"; status: number; headers: Headers; json: unknown }
  /** No connection came about: nothing was created. */
  | { kind: "not-sent" }
  /** It may have arrived. */
  | { kind: "no-answer" }
  /** Something answered, but not in HighLevel's way: no JSON, a redirect, or only the beginning. */
  | { kind: "not-highlevel"; status: number; headers: Headers };

/** Bytes; HighLevel's answers to these calls are a few kilobytes. */
const mostBytes = 1024 * 1024;

/**
 * One request to HighLevel, made once. The time limit covers the answer's body too, and holds even where `fetch` does
 * not heed its signal.
 */
export async function callHighLevel(upstream: Upstream, location: Location, call: Call): Promise<Reply> {
  const { settings, upstreamFetch, timeoutMs = 25_000 } = upstream;
  const url = `${settings.baseUrl}${call.path}`;
  const headers = {
    Authorization: `Bearer ${location.token.reveal()}`,
    Version: "2021-07-28",
    Accept: "application/json",
    ...(call.body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: "no-answer" });
      stop.abort();
    }, timeoutMs);
  });
  const init = {
    method: call.method,
    headers,
    body: call.body,
    redirect: "manual",
    signal: stop.signal,
  } as const;
  try {
    return await Promise.race([send(() => upstreamFetch(url, init)), late]);
  } finally {
    clearTimeout(timer);
    // Lets go of what was not read.
    stop.abort();
  }
}

async function send(fetch: () => Promise<Response>): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch();
  } catch (error) {
    return { kind: wasNeverSent(error) ? "not-sent" : "no-answer" };
  }

  const { status } = response;
  try {
    const bytes = await readBytes(response.body, mostBytes);
    if (!bytes) return { kind: "not-highlevel", status, headers: response.headers };
    const json = parseJson(bytes);
    const isRedirect = status < 200 || (status >= 300 && status < 400);
    return {
      kind: isRedirect || status > 599 ? "not-highlevel" : "answer",
      status,
      headers: response.headers,
      json,
    };
  } catch {
    return { kind: "not-highlevel", status, headers: response.headers };
  }
}
