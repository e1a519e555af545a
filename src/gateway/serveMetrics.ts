import { createServer, type Server } from "node:http";
import type { Metrics } from "./createMetrics";

/** `/metrics` on a port of its own, which no browser of the office needs to reach; nothing else is there. */
export function serveMetrics(metrics: Metrics): Server {
  return createServer(async ({ method, url }, response) => {
    if (method !== "GET" || url !== "/metrics") return void response.writeHead(404).end();
    const text = await metrics.read();
    response
      .writeHead(200, { "Content-Type": "text/plain; version=0.0.4", "Cache-Control": "no-store" })
      .end(text);
  });
}
