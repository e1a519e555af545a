import { once } from "node:events";
import { Agent, createServer, type IncomingHttpHeaders, request } from "node:http";
import { type AddressInfo, connect, createServer as listen } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { test as base, expect } from "playwright/test";
import { type Hop, startHop } from "./hop";
import { resetSocket } from "./resetSocket";

type Server = {
  url: string;
  got: { method: string; path: string; headers: IncomingHttpHeaders; body: string }[];
};
type Answer = { status: number; body: string };

/** Servers that answer with what they were sent, a hop before the first of them, and a client that keeps its connection. */
const test = base.extend<{
  server: Server;
  other: Server;
  hop: Hop;
  ask: (method: string, path: string, body?: string, headers?: Record<string, string>) => Promise<Answer>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  server: async ({}, use) => serve("one", use),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  other: async ({}, use) => serve("other", use),
  hop: async ({ server }, use) => {
    const hop = await startHop(server.url);
    await use(hop);
    await hop.stop();
  },
  ask: async ({ hop }, use) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await use((method, path, body, headers = {}) => ask(agent, method, hop.url + path, headers, body));
    agent.destroy();
  },
});

test("passes everything on as it is, many requests over one connection", async ({ hop, server, ask }) => {
  const large = "Zürich ".repeat(100_000);
  expect(await ask("POST", "/echo", large)).toEqual({ status: 200, body: `one ${large}` });
  const chunked = { "Transfer-Encoding": "chunked" };
  expect(await ask("POST", "/chunks?of=1", large, chunked)).toEqual({ status: 200, body: `one ${large}` });
  expect(await ask("GET", "/nothing")).toEqual({ status: 204, body: "" });
  expect(await ask("POST", "/echo", "on", { Expect: "100-continue", "Idempotency-Key": "k1" })).toEqual({
    status: 200,
    body: "one on",
  });
  expect(await ask("HEAD", "/echo")).toEqual({ status: 200, body: "" });

  const paths = ["/echo", "/chunks?of=1", "/nothing", "/echo", "/echo"];
  expect(server.got.map(({ path }) => path)).toEqual(paths);
  expect(server.got[1]?.body).toBe(large);
  expect(hop.seen().map(({ path }) => path)).toEqual(paths);
  expect(hop.seen().map(({ status }) => status)).toEqual([200, 200, 204, 200, 200]);
  // The client has the last byte before the hop has noted it.
  await expect.poll(() => hop.seen().map(({ isDelivered }) => isDelivered)).toEqual(Array(5).fill(true));
  expect(hop.seen().map(({ connection, isPassed }) => [connection, isPassed])).toEqual(
    Array(5).fill([1, true]),
  );
  expect(hop.seen("POST", "/echo").map(({ key }) => key)).toEqual([undefined, "k1"]);
});

test("an answer that only the end of its connection ends comes whole", async ({ ask }) => {
  expect(await ask("GET", "/until-close")).toEqual({ status: 200, body: "one and out" });
  expect(await ask("POST", "/echo", "next")).toEqual({ status: 200, body: "one next" });
});

test("cut before, not a byte reaches the server; it happens to as many requests as it was told", async ({
  hop,
  server,
  ask,
}) => {
  hop.rule({ method: "POST", path: "/echo?", cut: "before", times: 2 });
  await expect(ask("POST", "/echo?1", "a")).rejects.toThrow(/hang up|ECONNRESET/);
  expect(await ask("GET", "/echo?2")).toMatchObject({ status: 200 });
  expect(await ask("POST", "/else", "b")).toMatchObject({ status: 200 });
  await expect(ask("POST", "/echo?3", "c")).rejects.toThrow(/hang up|ECONNRESET/);
  expect(await ask("POST", "/echo?4", "d")).toMatchObject({ status: 200 });
  expect(server.got.map(({ path }) => path)).toEqual(["/echo?2", "/else", "/echo?4"]);
  expect(hop.seen().map(({ isPassed }) => isPassed)).toEqual([false, true, true, false, true]);
});

test("cut behind the request, the server has all of it, and is left", async ({ hop, server, ask }) => {
  const body = "x".repeat(300_000);
  hop.rule({ cut: "passed" });
  await expect(ask("POST", "/slow", body)).rejects.toThrow(/hang up|ECONNRESET/);
  await expect.poll(() => server.got.map((each) => each.body.length)).toEqual([body.length]);
  expect(hop.seen()).toMatchObject([{ isPassed: true, isDelivered: false }]);
  expect(hop.seen()[0]?.status).toBeUndefined();
});

test("cut instead of the answer, the server has given it and the client got nothing", async ({
  hop,
  ask,
}) => {
  hop.rule({ cut: "answered" });
  await expect(ask("POST", "/echo", "a", { Expect: "100-continue" })).rejects.toThrow(/hang up|ECONNRESET/);
  expect(hop.seen()).toMatchObject([{ isPassed: true, status: 200, isDelivered: false }]);
});

test("holds a request until it is let go, and an answer for so long", async ({ hop, server, ask }) => {
  let letGo = () => {};
  hop.rule({ holdRequest: new Promise<void>((resolve) => (letGo = resolve)) }, { holdAnswer: 400 });
  const first = ask("POST", "/echo", "a");
  await expect.poll(() => hop.seen().length).toBe(1);
  expect(server.got).toEqual([]);
  letGo();
  expect(await first).toEqual({ status: 200, body: "one a" });

  const second = ask("POST", "/echo", "b");
  await expect.poll(() => server.got.length).toBe(2);
  expect(hop.seen()[1]).toMatchObject({ isPassed: true, isDelivered: false });
  expect(await second).toEqual({ status: 200, body: "one b" });
});

test("who leaves while the request is held is not passed on", async ({ hop, server }) => {
  let letGo = () => {};
  hop.rule({ holdRequest: new Promise<void>((resolve) => (letGo = resolve)) });
  const leaving = new AbortController();
  const left = expect(fetch(`${hop.url}/echo`, { method: "POST", signal: leaving.signal })).rejects.toThrow();
  await expect.poll(() => hop.seen().length).toBe(1);
  leaving.abort();
  await left;
  await delay(200);
  letGo();
  await fetch(`${hop.url}/after`);
  expect(server.got.map(({ path }) => path)).toEqual(["/after"]);
});

test("who leaves while waiting for an answer leaves the server too", async ({ hop }) => {
  const leaving = new AbortController();
  const left = expect(fetch(`${hop.url}/until-left`, { signal: leaving.signal })).rejects.toThrow();
  await expect.poll(() => hop.seen()[0]?.isPassed).toBe(true);
  leaving.abort();
  await left;
  await expect.poll(async () => (await fetch(`${hop.url}/was-left`)).text()).toBe("one true");
});

test("an answer ends after so many bytes, with its head whole", async ({ hop }) => {
  hop.rule({ path: "/echo", truncateAt: 6 }, { path: "/chunks", truncateAt: 6 });
  for (const path of ["/echo", "/chunks"]) {
    const response = await fetch(hop.url + path, { method: "POST", body: "a whole sentence" });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  }
  expect(hop.seen().map(({ isDelivered }) => isDelivered)).toEqual([false, false]);
});

test("answers by itself, and the connection goes on", async ({ hop, server, ask }) => {
  const body = "<h1>Welcome to the hotel</h1>";
  hop.rule({ path: "/api", answer: { status: 200, headers: { "Content-Type": "text/html" }, body } });
  expect(await ask("POST", "/api/contacts", "a".repeat(200_000))).toEqual({ status: 200, body });
  expect(await ask("POST", "/api/contacts", "b")).toEqual({ status: 200, body: "one b" });
  expect(server.got.map((each) => each.body)).toEqual(["b"]);
  expect(hop.seen()).toMatchObject([
    { connection: 1, isPassed: false, status: 200, isDelivered: true },
    { connection: 1, isPassed: true, status: 200, isDelivered: true },
  ]);
});

test("answers by itself once it has the whole request", async ({ hop }) => {
  hop.rule({ answer: { status: 404 } });
  let status: number | undefined;
  const asked = request(`${hop.url}/api`, { method: "POST" }, (response) => {
    status = response.resume().statusCode;
  });
  asked.write("the first half");
  await delay(200);
  expect(status).toBeUndefined();
  asked.end("and the other");
  await expect.poll(() => status).toBe(404);
});

test("down, it cuts what is under way and takes nothing; up, all is as before", async ({ hop, ask }) => {
  await ask("POST", "/echo", "a");
  const underWay = expect(ask("GET", "/until-left")).rejects.toThrow(/hang up|ECONNRESET/);
  await expect.poll(() => hop.seen().length).toBe(2);
  await hop.down();
  await underWay;
  await expect(ask("POST", "/echo", "b")).rejects.toThrow("ECONNREFUSED");
  await hop.up();
  expect(await ask("POST", "/echo", "c")).toEqual({ status: 200, body: "one c" });
});

test("leads to another server from the next request on, over the same connection", async ({
  hop,
  server,
  other,
  ask,
}) => {
  await ask("POST", "/echo", "a");
  hop.lead(other.url);
  expect(await ask("POST", "/echo", "b")).toEqual({ status: 200, body: "other b" });
  hop.lead(server.url);
  expect(await ask("POST", "/echo", "c")).toEqual({ status: 200, body: "one c" });
  expect(hop.seen().map(({ connection }) => connection)).toEqual([1, 1, 1]);
});

test("where nobody listens the connection is cut", async ({ hop, ask }) => {
  const gone = await startHop("http://127.0.0.1:1");
  await gone.stop();
  hop.lead(gone.url);
  await expect(ask("POST", "/echo", "a")).rejects.toThrow(/hang up|ECONNRESET/);
});

test("dressed, the server sees its own address in Host and Origin, and nothing else changes", async ({
  hop,
  server,
  ask,
}) => {
  const foreign = { Host: "desk.test:80", Origin: "http://desk.test:80", Referer: "http://desk.test:80/" };
  await ask("POST", "/echo", "a", foreign);
  hop.dress({ asTarget: true });
  await ask("POST", "/echo", "b", foreign);
  await ask("POST", "/echo", "c", { ...foreign, Origin: "http://evil.test" });
  const host = new URL(server.url).host;
  expect(server.got.map(({ headers }) => [headers.host, headers.origin])).toEqual([
    ["desk.test:80", "http://desk.test:80"],
    [host, server.url],
    [host, "http://evil.test"],
  ]);
  expect(server.got[1]?.headers.referer).toBe("http://desk.test:80/");
  expect(hop.seen()[1]?.headers.host).toBe("desk.test:80");
});

test("a browser repeats a POST by itself when its used connection is cut, and the page sees one failure", async ({
  hop,
  server,
  page,
}) => {
  await page.goto(`${hop.url}/page`);
  const post = () =>
    page.evaluate(() => fetch("/echo", { method: "POST", body: "a" }).then((r) => r.text(), String));
  expect(await post()).toBe("one a");

  hop.rule({ method: "POST", cut: "answered" });
  expect(await post()).toBe("one a");
  // The page asked twice. The server was asked three times.
  expect(server.got.filter(({ method }) => method === "POST")).toHaveLength(3);

  hop.rule({ method: "POST", cut: "answered", times: Number.POSITIVE_INFINITY });
  expect(await post()).toContain("Failed to fetch");
  expect(server.got.filter(({ method }) => method === "POST").length).toBeGreaterThan(4);
});

test("a connection is reset, or closed where it has said good-bye already", async () => {
  const server = listen().listen(0, "127.0.0.1");
  // A server that listens on a port has an AddressInfo.
  const reach = () => connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(server, "listening");
  const [first] = await Promise.all([
    once(reach(), "error"),
    once(server, "connection").then(([s]) => resetSocket(s)),
  ]);
  expect(first).toMatchObject([{ code: "ECONNRESET" }]);

  const leaving = reach();
  const [left] = await once(server, "connection");
  leaving.end();
  await once(left.resume(), "end");
  const closed = once(left, "close");
  resetSocket(left);
  await closed;
  server.close();
});

async function serve(name: string, use: (server: Server) => Promise<void>) {
  const got: Server["got"] = [];
  let wasLeft = false;
  const server = createServer({ keepAliveTimeout: 60_000 }, async (incoming, response) => {
    response.once("close", () => {
      wasLeft ||= !response.writableFinished;
    });
    const { method = "", url: path = "", headers } = incoming;
    const body = await text(incoming).catch(() => "");
    got.push({ method, path, headers, body });
    const [first = ""] = path.split("?");
    if (first === "/slow") return setTimeout(() => response.end(name), 1_000);
    if (first === "/until-left") return;
    if (first === "/was-left") return response.end(`${name} ${wasLeft}`);
    if (first === "/nothing") return response.writeHead(204).end();
    if (first === "/page") return response.setHeader("Content-Type", "text/html").end("<title>Page</title>");
    if (first === "/chunks") response.write(`${name} `);
    else if (first === "/until-close") {
      // Without a length, and not in chunks.
      response.useChunkedEncodingByDefault = false;
      response.shouldKeepAlive = false;
      response.write(`${name} `);
      return response.end("and out");
    } else return response.end(`${name} ${body}`);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await use({ url: `http://127.0.0.1:${port}`, got });
  server.closeAllConnections();
  server.close();
}

function ask(agent: Agent, method: string, url: string, headers: Record<string, string>, body?: string) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, { agent, method, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, body: await text(response) });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
