/** The way of calls to the gateway: beneath `/embed`, or as everywhere. */
export type Way = { at(path: string): string; signIn(code: string): Promise<boolean> };

const headers = { "X-Contact-Desk": "1" };

/** Milliseconds after which a page that hears nothing goes the usual way. */
const patience = 5_000;

/**
 * In a page of another site a browser gives none of the office's cookies along. There the gateway knows who asks by one of
 * its own, which it takes beneath `/embed` only.
 */
export async function findWay(fetch: typeof window.fetch): Promise<Way> {
  let isOwn = await isLetIn();
  return {
    at: (path) => (isOwn ? `/embed${path}` : path),
    async signIn(code) {
      const answer = await ask("/embed/api/sign-in", {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        body: JSON.stringify({ code }),
      });
      isOwn ||= answer;
      return answer;
    },
  };

  function isLetIn(): Promise<boolean> {
    return ask("/embed/api/session", { headers });
  }

  /** Whether the gateway itself, and no page of a sign-in, says yes. */
  async function ask(path: string, init: RequestInit): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(patience);
      const answer = await fetch(path, { ...init, signal, redirect: "manual", cache: "no-store" });
      const isJson = answer.headers.get("Content-Type")?.includes("json");
      return answer.ok && isJson === true;
    } catch {
      return false;
    }
  }
}
