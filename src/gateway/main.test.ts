import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { buildGateway } from "../commands/buildGateway.mjs";
import { projectFolder } from "../commands/runProgram.mjs";
import { startUpstream } from "./startUpstream";
import { pageHeaders, testToken } from "./testWorld";

// Inside node_modules, from where the built gateway finds its packages.
const dist = mkdtempSync(join(projectFolder, "node_modules", ".contact-desk-"));
// Starting a process takes a while on a busy computer.
vi.setConfig({ testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } });

const json = { ...pageHeaders, "Content-Type": "application/json" };

beforeAll(async () => {
  await buildGateway(join(dist, "gateway"));
  mkdirSync(join(dist, "page"));
  writeFileSync(join(dist, "page", "index.html"), "<!doctype html><title>Desk</title>");
}, 60_000);

afterAll(() => rmSync(dist, { recursive: true }));

/** Starts the built gateway with these settings only; it ends with the test. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(dist, "gateway", "main.js")], {
    env: { PORT: "0", ...environment },
  });
  const exit = once(child, "exit").then(([code]) => code as number | null);
  onTestFinished(() => void child.kill("SIGKILL"));
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const lines: string[] = [];
  const output = createInterface(child.stdout).on("line", (line) => lines.push(line));
  await Promise.race([once(output, "line"), exit]);
  const url = /http:\/\/\S+/.exec(lines[0] ?? "")?.[0] ?? "";
  return { child, exit, lines, url, errors: () => errors };
}

const highLevel = (baseUrl: string) => ({
  HIGHLEVEL_BASE_URL: baseUrl,
  HIGHLEVEL_LOCATION_ID: "loc1",
  HIGHLEVEL_TOKEN: testToken,
});

const create = (url: string, body = '{"firstName":"Ann"}') =>
  fetch(`${url}/api/contacts`, { method: "POST", headers: json, body });

test("without settings it says where it is, and that nothing goes to HighLevel", async () => {
  const { url, lines } = await start({});

  expect(lines).toEqual([
    expect.stringMatching(
      /^Contact Desk is at http:\/\/127\.0\.0\.1:\d+ \(Practice: nothing goes to HighLevel\)$/,
    ),
  ]);
  expect(await (await fetch(url)).text()).toContain("<title>Desk</title>");
  expect((await create(url)).status).toBe(201);
  expect(await (await fetch(`${url}/sandbox/`)).text()).toContain("Ann");
});

test("with a token it says for how many locations, and never shows the token", async () => {
  const upstream = await startUpstream((response) =>
    response.writeHead(201).end('{"contact":{"id":"c1"},"traceId":"t1"}'),
  );
  const { url, lines, child, exit, errors } = await start(highLevel(upstream.url));

  await create(url);
  child.kill("SIGTERM");
  await exit;

  expect(lines).toEqual([
    `Contact Desk is at ${url} (HighLevel, 1 location)`,
    expect.stringMatching(
      /^\{"time":"[^"]+","location":"loc1","status":201,"contactId":"c1","traceId":"t1","ms":\d+\}$/,
    ),
  ]);
  expect(upstream.seen).toMatchObject([{ headers: { authorization: `Bearer ${testToken}` } }]);
  expect(lines.join() + errors()).not.toContain(testToken.slice(4));
});

test("a wrong setting is one sentence, and it does not start", async () => {
  const { exit, lines, errors } = await start({ HIGHLEVEL_TOKEN: testToken });

  expect(await exit).toBe(1);
  expect(lines).toEqual([]);
  expect(errors()).toMatch(/^HIGHLEVEL_LOCATION_ID is missing: [^\n]+\.\n$/);
});

test("a port that is taken is one sentence, and it does not start", async () => {
  const first = await start({});
  const port = new URL(first.url).port;

  const second = await start({ PORT: port });

  expect(await second.exit).toBe(1);
  expect(second.errors()).toBe(
    `Port ${port} is taken by another program: stop it, or set PORT to another number.\n`,
  );
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s lets a create that is under way finish, and nothing new begin",
  async (signal) => {
    let answer = () => {};
    const upstream = await startUpstream((response) => {
      answer = () => response.writeHead(201).end('{"contact":{"id":"c1"}}');
    });
    const { url, child, exit, lines } = await start(highLevel(upstream.url));

    const underWay = create(url);
    await expect.poll(() => upstream.seen.length).toBe(1);
    child.kill(signal);
    await expect.poll(() => fetch(url).catch(() => "refused")).toBe("refused");
    answer();

    expect(await (await underWay).json()).toEqual({ contact: { id: "c1" } });
    expect(await exit).toBe(0);
    expect(lines).toHaveLength(2);
  },
);

test("a create whose browser has left is still finished and logged", async () => {
  let answer = () => {};
  const upstream = await startUpstream((response) => {
    answer = () => response.writeHead(201).end('{"contact":{"id":"c1"}}');
  });
  const { url, child, exit, lines } = await start(highLevel(upstream.url));

  const leaving = new AbortController();
  const left = fetch(`${url}/api/contacts`, {
    method: "POST",
    headers: json,
    body: "{}",
    signal: leaving.signal,
  }).catch(() => "left");
  await expect.poll(() => upstream.seen.length).toBe(1);
  leaving.abort();
  expect(await left).toBe("left");
  child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  answer();

  expect(await exit).toBe(0);
  expect(lines[1]).toContain('"contactId":"c1"');
});

test("a browser that keeps its connection open does not hold up the end", async () => {
  const { url, child, exit } = await start({});
  const { hostname, port } = new URL(url);
  const connection = connect(Number(port), hostname);
  connection.write(`GET / HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: keep-alive\r\n\r\n`);
  await once(connection, "data");

  child.kill("SIGTERM");

  expect(await exit).toBe(0);
});

test("a connection that a browser opened and has not used does not hold up the end", async () => {
  const { url, child, exit } = await start({});
  const { hostname, port } = new URL(url);
  await once(connect(Number(port), hostname), "connect");

  child.kill("SIGTERM");

  expect(await exit).toBe(0);
});

test("a body that is too large is answered, even while it is still being sent", async () => {
  const { url } = await start({});

  const response = await create(url, `{"firstName":"${"x".repeat(5_000_000)}"}`);

  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ gateway: "too-large" });
  expect((await create(url)).status).toBe(201);
});

test("a foreign name that leads to this computer is forbidden", async () => {
  const { url } = await start({});
  const { hostname, port } = new URL(url);
  const connection = connect(Number(port), hostname);
  connection.write(
    "GET /api/session HTTP/1.1\r\nHost: evil.example\r\nX-Contact-Desk: 1\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n",
  );

  const [answer] = await once(connection, "data");

  expect(String(answer)).toMatch(/^HTTP\/1\.1 403 /);
});

test("a connection that the sandbox is told to cut is cut", async () => {
  const { url } = await start({});
  await fetch(`${url}/sandbox/control/faults`, { method: "POST", headers: json, body: '{"cut":true}' });

  const asking = fetch(`${url}/sandbox/highlevel/contacts/`, { method: "POST", headers: json, body: "{}" });

  await expect(asking).rejects.toThrow("fetch failed");
  expect((await fetch(`${url}/sandbox/`)).status).toBe(200);
});
