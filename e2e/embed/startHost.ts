import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type HostPage = {
  /** HTML of its body. */
  body?: string;
  head?: string;
  headers?: Record<string, string>;
  /** What is no HTML, by its type. */
  type?: string;
};

export type HostSite = {
  /** Another origin for each name: `origin("wiki")` is `http://wiki.localhost:<port>`. */
  origin(name: string): string;
  /** The origin that is of one site with a form on this computer's address: there a frame keeps what is typed. */
  sameSite: string;
  /** Over plain http under a name that is no loopback one, as the embed's browser knows it: no page in it is secure. */
  insecure: string;
  /** Puts a page at a path, under all names. */
  serve(path: string, page: HostPage): void;
  stop(): Promise<void>;
};

/** Serves other people's pages, on names of this computer that browsers know by themselves. */
export async function startHost(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!page) return response.writeHead(404).end();
    const { type = "text/html; charset=utf-8", headers, head = "", body = "" } = page;
    response.writeHead(200, { "Content-Type": type, ...headers });
    response.end(type.startsWith("text/html") ? htmlOf(head, body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    origin: (name) => `http://${name}.localhost:${port}`,
    sameSite: `http://127.0.0.1:${port}`,
    insecure: `http://intranet.example.test:${port}`,
    serve: (path, page) => void pages.set(path, page),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function htmlOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Wiki</title>${head}</head><body>${body}</body></html>`;
}
