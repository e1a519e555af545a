import { once } from "node:events";
import { type IncomingMessage, request as startRequest } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { expect, test, vi } from "vitest";
import { createSandbox } from "../sandbox/createSandbox";
import { createGateway, type World } from "./createGateway";
import { createStreamingFetch } from "./createStreamingFetch";
import { readSettings } from "./settings";
import { startServer } from "./startServer";
import { createHeaders, pageHeaders, testToken, testWorld } from "./testWorld";

// A busy computer is slow.
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } });

const multipart = { ...pageHeaders, "Content-Type": "multipart/form-data; boundary=x" };
const chunk = Buffer.alloc(64 * 1024, "a");
const answer = '{"succeded":true,"contact":{"id":"c1","customFields":{}},"traceId":"t1"}';

/** A gateway behind a real server, as it stands in `main`, with HighLevel at `url`. */
async function startDesk(url: string, changes: Partial<World> = {}) {
  const { world, logged } = testWorld(url);
  const streamingFetch = createStreamingFetch(() => {});
  const gateway = createGateway({ ...world, streamingFetch, ...changes });
  const desk = await startServer(getRequestListener((request, env) => gateway.fetch(request, env)));
  return { desk: desk.url, logged };
}

/** An upload whose body the test writes itself. */
function startUpload(desk: string, headers: Record<string, string> = {}, path = "/api/contacts/c1/files") {
  const sending = startRequest(`${desk}${path}`, { method: "POST", headers: { ...multipart, ...headers } });
  const answered = once(sending, "response").then(async ([response]: IncomingMessage[]) => {
    let text = "";
    for await (const part of response ?? []) text += part;
    return { status: response?.statusCode, body: JSON.parse(text) };
  });
  // A connection that is closed under a body that is still being sent is no news to a test that has its answer.
  sending.on("error", () => {});
  answered.catch(() => {});
  return { sending, answered };
}

/** Writes for as long as it is taken up; `sent` counts the bytes that were. */
function pour(sending: ReturnType<typeof startRequest>, most: number) {
  const poured = { sent: 0 };
  const next = () => {
    while (poured.sent < most && !sending.destroyed) {
      poured.sent += chunk.length;
      if (!sending.write(chunk)) return void sending.once("drain", next);
    }
    sending.end();
  };
  next();
  return poured;
}

test("the body goes on as it is, with its length and its type, and one line is logged", async () => {
  const seen: unknown[] = [];
  const { url } = await startServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const part of request) chunks.push(part);
    seen.push({
      ...request,
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString("latin1"),
    });
    response.end(answer);
  });
  const { desk, logged } = await startDesk(url);
  const body =
    '--x\r\nContent-Disposition: form-data; name="f1_u1"; filename="secret.pdf"\r\n\r\n\xff\x00\r\n--x--\r\n';

  const { sending, answered } = startUpload(desk, { "Content-Length": String(body.length) });
  sending.end(Buffer.from(body, "latin1"));

  expect(await answered).toEqual({ status: 200, body: JSON.parse(answer) });
  expect(seen).toMatchObject([
    {
      method: "POST",
      url: "/forms/upload-custom-files?contactId=c1&locationId=loc1",
      headers: {
        authorization: `Bearer ${testToken}`,
        version: "2021-07-28",
        "content-type": "multipart/form-data; boundary=x",
        "content-length": String(body.length),
      },
      body,
    },
  ]);
  expect(seen).not.toMatchObject([{ headers: { "transfer-encoding": expect.anything() } }]);
  expect(logged).toEqual([
    '{"time":"2026-01-02T00:00:00.000Z","who":"loopback","location":"loc1","contactId":"c1","status":200,"ms":0}',
  ]);
});

test("a slow HighLevel makes the reading stop, and nothing is lost", async () => {
  let taken = 0;
  let goOn = () => {};
  const { url } = await startServer(async (request, response) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    for await (const part of request) taken += part.length;
    response.end(answer);
  });
  const { desk } = await startDesk(url);
  const total = 128 * 1024 * 1024;

  const { sending, answered } = startUpload(desk);
  const poured = pour(sending, total);
  await stops(() => poured.sent);

  // What the system's own buffers hold on three connections.
  expect(poured.sent).toBeLessThan(32 * 1024 * 1024);
  goOn();
  expect((await answered).status).toBe(200);
  expect([poured.sent, taken]).toEqual([total, total]);
});

test("when the browser has left, HighLevel's request ends without its body", async () => {
  const ended: string[] = [];
  const { url } = await startServer((request) => {
    request.resume();
    request.once("end", () => ended.push("whole"));
    request.once("close", () => ended.push("closed"));
  });
  const { desk, logged } = await startDesk(url);

  const { sending } = startUpload(desk, { "Content-Length": "1000000" });
  sending.write(chunk);
  await stops(() => ended.length);
  sending.destroy();

  await expect.poll(() => ended).toEqual(["closed"]);
  await expect.poll(() => logged).toHaveLength(1);
});

test("when the browser has left while HighLevel thinks, its request is ended too", async () => {
  const ended: string[] = [];
  const { url } = await startServer((request, response) => {
    request.resume();
    request.once("end", () => ended.push("whole"));
    response.once("close", () => ended.push("closed"));
  });
  const { desk } = await startDesk(url);

  const { sending } = startUpload(desk);
  sending.end(chunk);
  await expect.poll(() => ended).toEqual(["whole"]);
  sending.destroy();

  await expect.poll(() => ended).toEqual(["whole", "closed"]);
});

test("an upload that HighLevel cuts may have arrived", async () => {
  let taken = 0;
  const { url } = await startServer((request) => {
    request.on("data", (part) => {
      taken += part.length;
      if (taken > 1_000_000) request.socket.destroy();
    });
  });
  const { desk, logged } = await startDesk(url);

  const { sending, answered } = startUpload(desk);
  pour(sending, 64 * 1024 * 1024);

  expect(await answered).toMatchObject({ status: 504, body: { gateway: "no-answer" } });
  expect(logged).toEqual([expect.stringContaining('"status":504')]);
});

test("HighLevel may refuse before everything has come", async () => {
  const { url } = await startServer((_request, response) =>
    response.writeHead(401).end('{"statusCode":401,"message":"No.","path":"/forms"}'),
  );
  const { desk } = await startDesk(url);

  const { sending, answered } = startUpload(desk);
  pour(sending, 32 * 1024 * 1024);

  expect(await answered).toEqual({ status: 401, body: { statusCode: 401, message: "No." } });
});

test("what cannot be sent was never sent", async () => {
  const { url, server } = await startServer(() => {});
  await new Promise((resolve) => server.close(resolve));
  const { desk } = await startDesk(url);

  const { sending, answered } = startUpload(desk);
  sending.end(chunk);

  expect(await answered).toMatchObject({ status: 502, body: { gateway: "not-sent" } });
});

test.each([
  ["a browser that stops in the middle", false],
  ["a HighLevel that thinks without end", true],
])("%s is waited for only so long", async (_who, whole) => {
  const { url } = await startServer((request) => void request.resume());
  const { desk } = await startDesk(url, { idleMs: 200 });

  const { sending, answered } = startUpload(desk, {
    "Content-Length": String(whole ? chunk.length : 1_000_000),
  });
  sending.write(chunk);

  expect(await answered).toMatchObject({ status: 504, body: { gateway: "no-answer" } });
});

test("as long as bytes move, an upload may take its time", async () => {
  const { url } = await startServer((request, response) => {
    request.resume();
    request.once("end", () => response.end(answer));
  });
  const { desk } = await startDesk(url, { idleMs: 600, timeoutMs: 1 });

  const { sending, answered } = startUpload(desk);
  for (let written = 0; written < 30; written += 1) {
    sending.write("a");
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  sending.end();

  expect((await answered).status).toBe(200);
});

test.each([
  ["another type", { "Content-Type": "application/json" }],
  ["no boundary", { "Content-Type": "multipart/form-data" }],
  ["an empty boundary", { "Content-Type": "multipart/form-data; boundary=" }],
  ["another multipart", { "Content-Type": "multipart/mixed; boundary=x" }],
])("%s is refused", async (_what, headers) => {
  const { seen, status, body } = await refused({ headers });

  expect([status, body, seen]).toMatchObject([415, { gateway: "not-multipart" }, 0]);
});

test.each(["c1%2F..", "c1%20", "ü", "a".repeat(65)])("the contact %s is none", async (id) => {
  const { seen, status, body } = await refused({ path: `/api/contacts/${id}/files` });

  expect([status, body, seen]).toMatchObject([404, { gateway: "not-found" }, 0]);
});

test("a location that is not set up is unknown", async () => {
  const { seen, status, body } = await refused({ path: "/api/contacts/c1/files?location=elsewhere" });

  expect([status, body, seen]).toMatchObject([404, { gateway: "unknown-location" }, 0]);
});

test("files of another site's page are forbidden", async () => {
  const { seen, status, body } = await refused({ headers: { "Sec-Fetch-Site": "same-site" } });

  expect([status, body, seen]).toMatchObject([403, { gateway: "forbidden" }, 0]);
});

test("what says that it is too large is not read", async () => {
  const { seen, status, body } = await refused({
    headers: { "Content-Length": String(512 * 1024 ** 2 + 1) },
  });

  expect([status, body, seen]).toMatchObject([
    413,
    { gateway: "too-large", message: "Send at most 512 MB of files at once." },
    0,
  ]);
});

test("what turns out to be too large is not read further", async () => {
  const large = new Uint8Array(32 * 1024 ** 2);
  let sent = 0;
  const body = new ReadableStream(
    {
      pull(controller) {
        sent += large.length;
        controller.enqueue(large);
        if (sent > 600 * 1024 ** 2) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const { world } = testWorld("http://highlevel.invalid");
  const draining = async (_url: string, init: RequestInit) => {
    await new Response(init.body).body?.pipeTo(new WritableStream());
    return Response.json({ succeded: true });
  };
  const gateway = createGateway({ ...world, upstreamFetch: draining });
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers: multipart, body, duplex: "half" };

  const response = await gateway.request("http://127.0.0.1/api/contacts/c1/files", init);

  expect([response.status, await response.json()]).toMatchObject([413, { gateway: "too-large" }]);
  expect(sent).toBe(17 * large.length);
});

const meta = {
  fieldname: "f1_u1",
  originalname: "a.pdf",
  encoding: "7bit",
  mimetype: "application/pdf",
  size: 3,
  uuid: "u1",
};
const stored = { meta, url: "https://files.example/documents/download/d1", documentId: "d1" };

test.each([
  [{ succeded: true, contact: { id: "c1", customFields: { f1: { u1: stored } } }, traceId: "t1" }],
  [{ succeded: true }],
  [{ contact: { id: "c1" } }],
])("%j comes back as it is", async (known) => {
  expect(await answeredWith(known)).toEqual({ status: 200, body: known });
});

test("of what HighLevel knows about the contact only its files come back", async () => {
  const { contact } = (
    await answeredWith({
      contact: {
        id: "c1",
        email: "a@b.example",
        customFields: { f1: { u1: { ...stored, owner: "o", meta: { ...meta, path: "/" } } }, f2: "Ann" },
      },
    })
  ).body;

  expect(contact).toEqual({ id: "c1", customFields: { f1: { u1: stored } } });
});

test("custom fields as a list are left out", async () => {
  const { body } = await answeredWith({
    succeded: true,
    contact: { id: "c1", customFields: [{ id: "f1" }] },
  });

  expect(body).toEqual({ succeded: true, contact: { id: "c1" } });
});

test.each([["{}"], ["[]"], ["<html>"], ['{"succeded"']])("%s is not HighLevel's answer", async (text) => {
  expect(await answeredWith(text)).toMatchObject({
    status: 502,
    body: { gateway: "not-highlevel", upstreamStatus: 200 },
  });
});

test("in Practice the sandbox takes the files", async () => {
  const { desk } = await startDesk("", { settings: readSettings({}, "/nowhere"), sandbox: createSandbox() });
  const created = await fetch(`${desk}/api/contacts`, {
    method: "POST",
    headers: createHeaders(),
    body: '{"firstName":"Ann"}',
  });
  const { id } = (await created.json()).contact;
  const name = "cP7sFm4SkDh9RbGn2KrT_f31175d4-2b06-4fc6-b7bc-74cd814c68cb";
  const form = new FormData();
  form.append(name, new File(["abc"], "card.pdf", { type: "application/pdf" }));

  const response = await fetch(`${desk}/api/contacts/${id}/files`, {
    method: "POST",
    headers: pageHeaders,
    body: form,
  });

  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ succeded: true, contact: { id } });
  const requests = await (await fetch(`${desk}/sandbox/control/requests`)).json();
  expect(requests.at(-1).parts).toMatchObject([{ name, filename: "card.pdf", size: 3 }]);
});

test("in Practice a connection that is cut in the middle may have arrived", async () => {
  const { desk } = await startDesk("", { settings: readSettings({}, "/nowhere"), sandbox: createSandbox() });
  const headers = { ...pageHeaders, "Content-Type": "application/json" };
  await fetch(`${desk}/sandbox/control/faults`, {
    method: "POST",
    headers,
    body: '{"cut":true,"afterBytes":1000000}',
  });

  const { sending, answered } = startUpload(desk);
  const poured = pour(sending, 64 * 1024 * 1024);

  expect(await answered).toMatchObject({ status: 504, body: { gateway: "no-answer" } });
  expect(poured.sent).toBeGreaterThan(1_000_000);
});

/** Sends a small upload to a HighLevel that counts what reaches it. */
async function refused({ headers = {}, path }: { headers?: Record<string, string>; path?: string }) {
  let seen = 0;
  const { url } = await startServer((_request, response) => {
    seen += 1;
    response.end(answer);
  });
  const { desk } = await startDesk(url);
  const { sending, answered } = startUpload(desk, headers, path);
  sending.write(chunk);
  if (!headers["Content-Length"]) sending.end();
  return { ...(await answered), seen };
}

/** What the browser gets where HighLevel answers this; text is sent as it is. */
async function answeredWith(given: unknown) {
  const { url } = await startServer((request, response) => {
    request.resume();
    request.once("end", () => response.end(typeof given === "string" ? given : JSON.stringify(given)));
  });
  const { desk } = await startDesk(url);
  const { sending, answered } = startUpload(desk);
  sending.end(chunk);
  return answered;
}

/** Waits until a number has stood still for a while. */
async function stops(count: () => number) {
  for (let last = -1; last !== count(); ) {
    last = count();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
