/** What the calls need of the world. */
export type World = {
  fetch: typeof fetch;
  /** Fetch cannot tell how much of a body has gone out. */
  newRequest: () => XMLHttpRequest;
  isOnline: () => boolean;
  /** Where a call goes, as soon as that is known; to its own path, where this is left out. */
  at?: (path: string) => Promise<string>;
  /** Told of every answer to a call: what it says of the way in counts whoever asked. */
  heard?: (path: string, answer: Answer) => void;
};

export type Answer = {
  status: number;
  headers: Headers;
  /** Undefined where the body was no JSON. */
  json: unknown;
};

/** Long enough for the gateway to give up first and say so. */
const patience = 30_000;

/** Asks our own gateway. Nothing where no whole answer came: cut, timed out, no network. */
export async function ask(world: World, path: string, init: RequestInit = {}): Promise<Answer | undefined> {
  try {
    const response = await world.fetch((await world.at?.(path)) ?? path, {
      ...init,
      headers: { ...init.headers, Accept: "application/json", "X-Contact-Desk": "1" },
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.any([AbortSignal.timeout(patience), ...(init.signal ? [init.signal] : [])]),
    });
    const { status, headers } = response;
    const answer = { status, headers, json: parse(await response.text()) };
    world.heard?.(path, answer);
    return answer;
  } catch {
    // fetch tells every failure alike; who asked knows what it means.
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
