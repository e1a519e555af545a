import type { Server } from "node:http";

type Fault = Error & { code?: string };

const statuses: { readonly [code: string]: string } = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** What is no HTTP, or too much of it, is turned away before anybody reads it: in one word, with the headers of every answer. */
export function answerBadRequests(server: Server, headers: Readonly<Record<string, string>>): void {
  const all = { ...headers, Connection: "close", "Content-Length": "0", "Cache-Control": "no-store" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  server.on("clientError", ({ code = "" }: Fault, socket) => {
    if (!socket.writable) return void socket.destroy();
    socket.end(`HTTP/1.1 ${statuses[code] ?? "400 Bad Request"}\r\n${lines.join("")}\r\n`);
  });
}
