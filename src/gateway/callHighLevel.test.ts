import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { callHighLevel, type Reply, type UpstreamFetch } from "./callHighLevel";
import { Secret } from "./Secret";
import { startUpstream } from "./startUpstream";

const location = { id: "loc1", name: "North", token: new Secret("pit-feedface-0000-4000-8000-00000000beef") };

function create(baseUrl: string, upstreamFetch: UpstreamFetch = fetch, timeoutMs = 20_000): Promise<Reply> {
  const upstream = { settings: { baseUrl }, upstreamFetch, timeoutMs };
  return callHighLevel(upstream, location, { method: "POST", path: "/contacts/", body: '{"a":1}' });
}

test("one request goes out, with the token, the version and the body as it is", async () => {
  const { url, seen } = await startUpstream((response) =>
    response.writeHead(201).end('{"contact":{"id":"c1"}}'),
  );

  const reply = await create(url);

  expect(reply).toMatchObject({ kind: "answer", status: 201, json: { contact: { id: "c1" } } });
  expect(seen).toMatchObject([
    {
      method: "POST",
      url: "/contacts/",
      headers: {
        authorization: "Bearer pit-feedface-0000-4000-8000-00000000beef",
        version: "2021-07-28",
        "content-type": "application/json",
        accept: "application/json",
      },
      body: '{"a":1}',
    },
  ]);
});

test.each([400, 401, 403, 422, 429, 500, 503])("a %i in JSON is HighLevel's own answer", async (status) => {
  const { url } = await startUpstream((response) => response.writeHead(status).end('{"message":"No."}'));

  expect(await create(url)).toMatchObject({ kind: "answer", status, json: { message: "No." } });
});

test("a refused connection was never sent", async () => {
  expect(await create(await freeAddress())).toEqual({ kind: "not-sent" });
});

test("a name that cannot be looked up was never sent", async () => {
  expect(await create("http://nowhere.invalid")).toEqual({ kind: "not-sent" });
});

test.each([
  ["a certificate that has run out", "CERT_HAS_EXPIRED"],
  ["a certificate of another name", "ERR_TLS_CERT_ALTNAME_INVALID"],
  ["a certificate of an office's own", "SELF_SIGNED_CERT_IN_CHAIN"],
  ["a connection that takes too long", "UND_ERR_CONNECT_TIMEOUT"],
])("%s was never sent", async (_what, code) => {
  const failing = () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) }));

  expect(await create("https://highlevel.example", failing)).toEqual({ kind: "not-sent" });
});

test("addresses of which each refused were never sent to, but one that did not refuse may have been", async () => {
  const refused = Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" });
  const reset = Object.assign(new Error(), { code: "ECONNRESET", syscall: "read" });
  const failing = (...errors: Error[]) => {
    return () => Promise.reject(new TypeError("fetch failed", { cause: new AggregateError(errors) }));
  };

  expect(await create("https://highlevel.example", failing(refused, refused))).toEqual({ kind: "not-sent" });
  expect(await create("https://highlevel.example", failing(refused, reset))).toEqual({ kind: "no-answer" });
});

test("a connection that is cut before the answer may have arrived, and is not tried again", async () => {
  const { url, seen } = await startUpstream((_response, request) => request.socket.destroy());

  expect(await create(url)).toEqual({ kind: "no-answer" });
  expect(seen).toHaveLength(1);
});

test("no answer in time may have arrived", async () => {
  const { url } = await startUpstream(() => {});

  expect(await create(url, fetch, 300)).toEqual({ kind: "no-answer" });
});

test("an answer that begins in time but does not end may have arrived", async () => {
  const { url } = await startUpstream((response) => response.writeHead(201).write('{"contact":'));

  expect(await create(url, fetch, 300)).toEqual({ kind: "no-answer" });
});

test("the time limit holds where fetch does not heed its signal", async () => {
  expect(await create("http://practice.invalid", () => new Promise(() => {}), 300)).toEqual({
    kind: "no-answer",
  });
});

test.each([
  ["HTML", 200, "<!doctype html><title>Sign in to the guest network</title>"],
  ["HTML under an error", 403, "<html>Forbidden</html>"],
  ["an empty answer", 429, ""],
  ["half a JSON", 201, '{"contact":{"id":"c1"'],
])("%s is not HighLevel, and its status is told", async (_what, status, body) => {
  const { url } = await startUpstream((response) => response.writeHead(status).end(body));

  expect(await create(url)).toMatchObject({ kind: "not-highlevel", status });
});

test("bytes that are no text are not HighLevel", async () => {
  const { url } = await startUpstream((response) =>
    response.writeHead(200).end(Buffer.from([0x22, 0xff, 0x22])),
  );

  expect(await create(url)).toMatchObject({ kind: "not-highlevel", status: 200 });
});

test("a 201 whose body is cut short is not HighLevel, and its status is told", async () => {
  const { url } = await startUpstream((response, request) => {
    response.writeHead(201, { "Content-Length": "100" }).write('{"contact":{"id":"c1"}}');
    setTimeout(() => request.socket.destroy(), 20);
  });

  expect(await create(url)).toMatchObject({ kind: "not-highlevel", status: 201 });
});

test.each([301, 302, 303, 307, 308])("a redirect (%i) is not followed", async (status) => {
  const { url, seen } = await startUpstream((response) =>
    response.writeHead(status, { Location: "/other" }).end("{}"),
  );

  expect(await create(url)).toMatchObject({ kind: "not-highlevel", status });
  expect(seen).toHaveLength(1);
});

test("an endless answer is let go of", async () => {
  const { url } = await startUpstream((response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write(" ".repeat(400_000)), 10);
    response.once("close", () => clearInterval(more));
  });

  expect(await create(url)).toMatchObject({ kind: "not-highlevel", status: 200 });
});

/** An address at which nothing listens, for now. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
