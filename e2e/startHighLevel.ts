import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createSandbox } from "../src/sandbox/createSandbox";
import { sandboxControl } from "./sandboxControl";

/** A request as it arrived; `at` in milliseconds of this process's clock (`performance.now`). */
export type SeenCall = { at: number; method: string; target: string; body: string };

export type HighLevel = Awaited<ReturnType<typeof startHighLevel>>;

/** A HighLevel of this process that is never too busy, and remembers all that reaches its API. */
export async function startHighLevel() {
  const sandbox = createSandbox({ isLimited: false });
  const seen: SeenCall[] = [];
  const listener = getRequestListener(async (request, env) => {
    const { method, headers } = request;
    const body = method === "GET" || method === "HEAD" ? undefined : await request.text();
    const target = /^\/sandbox\/highlevel(.*)$/.exec(env.incoming.url ?? "")?.[1];
    if (target !== undefined) seen.push({ at: performance.now(), method, target, body: body ?? "" });
    const inside = request.url.replace("/sandbox", "");
    return await sandbox.fetch(new Request(inside, { method, headers, body }), env);
  });
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    /** With which a gateway talks to it, for its location `practice`. */
    settings: {
      HIGHLEVEL_LOCATION_ID: "practice",
      HIGHLEVEL_TOKEN: `pit-${crypto.randomUUID()}`,
      HIGHLEVEL_BASE_URL: `${url}/sandbox/highlevel`,
    },
    seen,
    sandbox: sandboxControl(url),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
