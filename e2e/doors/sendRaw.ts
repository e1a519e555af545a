import { connect } from "node:net";

/** `target` goes out letter for letter, a byte each; the host and the length are added where they are not there. */
export type RawCall = {
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
};

export type RawAnswer = {
  /** 0 where the connection was closed without an answer. */
  status: number;
  /** By their names in small letters. */
  headers: ReadonlyMap<string, string>;
  /** As it came, with the marks of its chunks. */
  text: string;
};

/** Makes one call as it stands, on a connection of its own: clients tidy up what they are given. */
export function sendRaw(url: string, { method, target, headers, body }: RawCall): Promise<RawAnswer> {
  const { host, hostname, port } = new URL(url);
  const all = {
    Host: host,
    ...headers,
    ...(body !== undefined && { "Content-Length": String(Buffer.byteLength(body)) }),
    Connection: "close",
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.on("data", (chunk) => chunks.push(chunk));
    // What was refused early is cut while it is still being sent; what has come by then is the answer.
    socket.on("error", () => {});
    socket.on("close", () => resolve(readAnswer(Buffer.concat(chunks).toString())));
    socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
    if (body !== undefined) socket.write(body);
  });
}

function readAnswer(all: string): RawAnswer {
  const [head = "", ...rest] = all.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { status: Number(first.split(" ")[1] ?? 0), headers: new Map(headers), text: rest.join("\r\n\r\n") };
}
