import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { buildGateway } from "../commands/buildGateway.mjs";
import { projectFolder } from "../commands/runProgram.mjs";
import { startServer } from "./startServer";
import { startUpstream } from "./startUpstream";
import { createHeaders, newKey, pageHeaders, testFolder, testToken } from "./testWorld";

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

/** Starts the built gateway with these settings only, and a folder of its own; it ends with the test. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(dist, "gateway", "main.js")], {
    env: { PORT: "0", DATA_DIR: testFolder(), ...environment },
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

const create = (url: string, body = '{"firstName":"Ann"}', key = newKey()) =>
  fetch(`${url}/api/contacts`, { method: "POST", headers: createHeaders(key), body });

/** What is told of a submission. */
async function ask(url: string, path: string, body?: object) {
  const init = { method: body ? "POST" : "GET", headers: json, body: JSON.stringify(body) };
  return (await (await fetch(`${url}/api/${path}`, init)).json()).submission;
}

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
  const key = newKey();

  await create(url, undefined, key);
  child.kill("SIGTERM");
  await exit;

  expect(lines).toEqual([
    `Contact Desk is at ${url} (HighLevel, 1 location)`,
    expect.stringMatching(
      new RegExp(
        `^\\{"time":"[^"]+","who":"loopback","location":"loc1","submission":"${key}","outcome":"saved","status":201,"contactId":"c1","traceId":"t1","ms":\\d+\\}$`,
      ),
    ),
  ]);
  expect(upstream.seen).toMatchObject([{ headers: { authorization: `Bearer ${testToken}` } }]);
  expect(lines.join() + errors()).not.toContain(testToken.slice(4));
});

test("it says that it is alive and whether it can send, and what it has counted on a port of its own", async () => {
  const { url: free, server } = await startServer(() => {});
  server.close();
  const { url } = await start({ METRICS_PORT: new URL(free).port });
  await create(url);
  await fetch(`${url}/api/session`);

  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect((await fetch(`${free}/nothing`)).status).toBe(404);
  const counted = await (await fetch(`${free}/metrics`)).text();
  expect(counted).toContain('contact_desk_create_seconds_count{outcome="saved"} 1');
  expect(counted).toContain('contact_desk_refusals_total{code="forbidden"} 1');
  expect(counted).toContain('contact_desk_highlevel_seconds_count{status="201"} 1');
  expect(counted).not.toContain("Ann");
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
    headers: createHeaders(),
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

test("a gateway that is killed while HighLevel is silent sends nothing twice, and the next one finds what was created", async () => {
  const created: object[] = [];
  const upstream = await startUpstream((response, request) => {
    // Made, and never answered.
    if (request.method === "POST")
      return void created.push({ ...ann, id: "c1", dateAdded: new Date().toISOString() });
    response.end(JSON.stringify({ contact: created[0] ?? null }));
  });
  const ann = { firstName: "Ann", email: "ann@example.com" };
  const body = JSON.stringify(ann);
  const settings = { ...highLevel(upstream.url), DATA_DIR: testFolder() };
  const key = newKey();

  const first = await start(settings);
  const lost = create(first.url, body, key).catch(() => "lost");
  await expect.poll(() => created.length).toBe(1);
  first.child.kill("SIGKILL");
  expect(await lost).toBe("lost");
  const second = await start(settings);

  expect(await ask(second.url, `submissions/${key}`)).toMatchObject({ state: "sent" });
  expect((await create(second.url, body.replace("Ann", "Bea"), key)).status).toBe(422);
  const saved = { state: "saved", contactId: "c1" };
  expect(await ask(second.url, `submissions/${key}/check`, ann)).toMatchObject(saved);
  expect((await create(second.url, body, key)).status).toBe(201);
  expect(upstream.seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("gateways that start at the same time on one folder agree on the secret", async () => {
  const settings = { DATA_DIR: testFolder() };

  const gateways = await Promise.all([start(settings), start(settings), start(settings)]);
  const sessions = gateways.map(async ({ url }) =>
    (await fetch(`${url}/api/session`, { headers: json })).json(),
  );
  const keys = (await Promise.all(sessions)).map(({ keeping }) => keeping.key);

  expect(keys[0]).toMatch(/^[\w-]{43}$/);
  expect(new Set(keys).size).toBe(1);
});

test("with a ledger that cannot be used the page is served, nothing is sent, and it is said where to look", async () => {
  const folder = testFolder();
  writeFileSync(join(folder, "practice.db"), "no database at all. ".repeat(400));
  const { url, errors } = await start({ DATA_DIR: folder });

  expect(await (await fetch(url)).text()).toContain("<title>Desk</title>");
  const answer = await create(url);
  expect([answer.status, await answer.json()]).toMatchObject([503, { gateway: "ledger-down" }]);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(errors()).toMatch(/^The ledger of submissions cannot be written: [^\n]+ Check DATA_DIR\.\n$/);
});

test("a database that is not there stops nothing but creating, and its password is never shown", async () => {
  const { url, errors, lines, child, exit } = await start({
    LEDGER_URL: "postgres://desk:p4ssw0rd@127.0.0.1:1/desk",
    SESSION_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz",
  });

  expect((await create(url)).status).toBe(503);
  await expect.poll(errors).toMatch(/Check LEDGER_URL\.\n$/);
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
  expect(errors() + lines.join()).not.toContain("p4ssw0rd");
});

test("one key that arrives twenty times at two gateways on one folder is sent once", async () => {
  const upstream = await startUpstream((response) => {
    setTimeout(() => response.writeHead(201).end('{"contact":{"id":"c1"}}'), 500);
  });
  const settings = { ...highLevel(upstream.url), DATA_DIR: testFolder() };
  const gateways = await Promise.all([start(settings), start(settings)]);
  const key = newKey();
  const body = '{"firstName":"Ann","email":"ann@example.com"}';

  const creating = Array.from({ length: 10 }, () => gateways.map(({ url }) => create(url, body, key)));
  const answers = await Promise.all(creating.flat());

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(upstream.seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("what is still being found out does not hold up the end", { timeout: 30_000 }, async () => {
  const upstream = await startUpstream((response, request) => {
    if (request.method === "POST") return request.socket.destroy();
    response.end('{"contact":null}');
  });
  const { url, child, exit } = await start(highLevel(upstream.url));

  const answer = await create(url, '{"firstName":"Ann","email":"ann@example.com"}');
  child.kill("SIGTERM");

  expect(answer.status).toBe(504);
  expect(await exit).toBe(0);
});
