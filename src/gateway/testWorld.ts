import type { World } from "./createGateway";
import { Secret } from "./Secret";

/** For tests: well formed, and easy to find where it must not be. */
export const testToken = "pit-feedface-0000-4000-8000-00000000beef";

/** For tests: one location of a HighLevel at `baseUrl`, and the lines that were logged. */
export function testWorld(baseUrl: string, changes: Partial<World["settings"]> = {}) {
  const logged: string[] = [];
  const world: World = {
    settings: {
      practice: false,
      locations: [{ id: "loc1", name: "North", token: new Secret(testToken) }],
      forms: new Map(),
      duplicateCheck: true,
      baseUrl,
      appUrl: "https://app.example",
      host: "127.0.0.1",
      port: 0,
      ...changes,
    },
    upstreamFetch: fetch,
    log: (line) => logged.push(line),
    now: () => Date.UTC(2026, 0, 2),
  };
  return { world, logged };
}

/** For tests: what the page's own calls carry. */
export const pageHeaders = { "Sec-Fetch-Site": "same-origin", "X-Contact-Desk": "1" };
