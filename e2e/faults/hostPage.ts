import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type HostPage = {
  port: number;
  /** Of the page, under a name that leads to this computer. */
  at(host: string): string;
  stop(): Promise<void>;
};

/** Serves a page of somebody else's that shows another one in a frame. @param framed that one's address */
export async function startHostPage(framed: string): Promise<HostPage> {
  const page = `<!doctype html><html lang="en"><title>Intranet</title><h1>Intranet</h1>
    <div id="one"><iframe title="Contact Desk" src="${framed}" width="900" height="700"></iframe></div>
    <div id="other"></div>`;
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (host) => `http://${host}:${port}/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
