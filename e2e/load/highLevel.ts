import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createSandbox } from "../../src/sandbox/createSandbox";

/** A HighLevel of this process that is never too busy, and counts the creates that reach it by their `source`. */
export async function startHighLevel() {
  const sandbox = createSandbox({ isLimited: false });
  const creates = new Map<string, number>();
  const listener = getRequestListener(async (request, env) => {
    if (request.method !== "POST") return await sandbox.fetch(request, env);
    const body = await request.text();
    const { source } = JSON.parse(body) as { source: string };
    creates.set(source, (creates.get(source) ?? 0) + 1);
    const { headers, method } = request;
    return await sandbox.fetch(new Request(request.url, { method, headers, body }), env);
  });
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/highlevel`,
    creates,
    async contacts(): Promise<{ email?: string }[]> {
      const answer = await sandbox.fetch(new Request("http://sandbox.invalid/control/contacts"));
      return (await answer.json()) as { email?: string }[];
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
