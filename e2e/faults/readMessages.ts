import type { Readable } from "node:stream";
import { type ByteSource, byteSource } from "./byteSource";

/** The first line of an HTTP/1.1 message, and its headers as they stand on the wire. */
export type Head = { line: string; headers: readonly (readonly [name: string, value: string])[] };

/** A message comes as its head, its body in pieces as they arrive (chunked ones with their framing), and its end. */
export type Part = { kind: "head"; head: Head } | { kind: "body"; bytes: Buffer } | { kind: "end" };

/** How the end of a body is told. */
type Framing = { by: "length"; length: number } | { by: "chunks" } | { by: "close" };

const nothing: Framing = { by: "length", length: 0 };

/** The requests of one connection, one after another. */
export function readRequests(stream: Readable): AsyncGenerator<Part> {
  return readMessages(stream, (head) => framingOf(head) ?? nothing);
}

/** The answers of one connection. @param method of the request that is being answered */
export function readAnswers(stream: Readable, method: () => string): AsyncGenerator<Part> {
  return readMessages(stream, (head) => {
    const status = statusOf(head);
    const isBare = status < 200 || status === 204 || status === 304 || method() === "HEAD";
    return isBare ? nothing : (framingOf(head) ?? { by: "close" });
  });
}

export function headerOf({ headers }: Head, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

/** Of an answer. */
export function statusOf({ line }: Head): number {
  return Number(line.split(" ")[1]);
}

/** As it goes over the wire. */
export function bytesOf({ line, headers }: Head): Buffer {
  const lines = [line, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
}

async function* readMessages(stream: Readable, framing: (head: Head) => Framing): AsyncGenerator<Part> {
  const source = byteSource(stream);
  for (;;) {
    const bytes = await source.until("\r\n\r\n");
    if (!bytes) return;
    const head = readHead(bytes);
    yield { kind: "head", head };
    for await (const piece of readBody(source, framing(head))) yield { kind: "body", bytes: piece };
    yield { kind: "end" };
  }
}

function readHead(bytes: Buffer): Head {
  const [line = "", ...rest] = bytes.toString("latin1").trimEnd().split("\r\n");
  const headers = rest.map((text) => {
    const colon = text.indexOf(":");
    return [text.slice(0, colon), text.slice(colon + 1).trim()] as const;
  });
  return { line, headers };
}

/** Nothing where the head does not tell. */
function framingOf(head: Head): Framing | undefined {
  if (headerOf(head, "transfer-encoding")?.toLowerCase().includes("chunked")) return { by: "chunks" };
  const length = headerOf(head, "content-length");
  return length === undefined ? undefined : { by: "length", length: Number(length) };
}

function readBody(source: ByteSource, framing: Framing): AsyncGenerator<Buffer> {
  if (framing.by === "chunks") return readChunks(source);
  return readBytes(source, framing.by === "length" ? framing.length : Number.POSITIVE_INFINITY);
}

async function* readBytes(source: ByteSource, count: number): AsyncGenerator<Buffer> {
  for (let left = count; left > 0; ) {
    const bytes = await source.some(left);
    if (!bytes && Number.isFinite(left)) throw new Error("The connection ended within a body.");
    if (!bytes) return;
    left -= bytes.length;
    yield bytes;
  }
}

/** RFC 9112, 7.1; the lines after the last chunk end with an empty one. */
async function* readChunks(source: ByteSource): AsyncGenerator<Buffer> {
  for (;;) {
    const size = await readLine(source);
    yield size;
    const length = Number.parseInt(size.toString("latin1"), 16);
    if (length === 0) break;
    yield* readBytes(source, length + "\r\n".length);
  }
  for (;;) {
    const line = await readLine(source);
    yield line;
    if (line.length === "\r\n".length) return;
  }
}

async function readLine(source: ByteSource): Promise<Buffer> {
  const line = await source.until("\r\n");
  if (!line) throw new Error("The connection ended within a body.");
  return line;
}
