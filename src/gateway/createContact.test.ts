import { expect, test } from "vitest";
import { createGateway } from "./createGateway";
import { Secret } from "./Secret";
import { startUpstream } from "./startUpstream";
import { createHeaders, newKey, testToken, testWorld } from "./testWorld";

const saved = { contact: { id: "c1" }, traceId: "t1" };

type Answer = { status?: number; headers?: Record<string, string>; body?: unknown };

async function deskBefore({ status = 201, headers = {}, body = saved }: Answer = {}) {
  const upstream = await startUpstream((response) =>
    response.writeHead(status, headers).end(typeof body === "string" ? body : JSON.stringify(body)),
  );
  const { world, logged } = testWorld(upstream.url);
  const gateway = createGateway(world);
  const post = (
    sent: string | Uint8Array<ArrayBuffer>,
    query = "",
    how: Record<string, string> = createHeaders(),
  ) => gateway.request(`http://127.0.0.1/api/contacts${query}`, { method: "POST", headers: how, body: sent });
  return { ...upstream, logged, post, gateway };
}

test("the body goes out byte for byte, but for its location", async () => {
  const { post, seen } = await deskBefore();
  const body =
    '{"firstName":"Zoë \\"Z\\" 👩‍👩‍👧","locationId":"elsewhere","tags":["b","a"],"customFields":[{"id":"f","field_value":100.5}],"dnd":true}';

  await post(body);

  expect(seen.map((request) => request.body)).toEqual([body.replace("elsewhere", "loc1")]);
});

test("a body without a location gets it at its end", async () => {
  const { post, seen } = await deskBefore();

  await post('{"firstName":"Ann"}');

  expect(seen.map((request) => request.body)).toEqual(['{"firstName":"Ann","locationId":"loc1"}']);
});

const uuid = "0a1b2c3d-0000-4000-8000-000000000000";
const meta = `{"fieldname":"f","originalname":"a.pdf","encoding":"7bit","mimetype":"application/pdf","size":1,"uuid":"${uuid}"}`;
const fileOf = (more = "") =>
  `{"${uuid}":{"meta":${meta},"url":"https://a.example","documentId":"d"${more}}}`;
const custom = (value: string) => `{"customFields":[{"id":"f","field_value":${value}}]}`;

test.each([
  ["a custom field with a text", custom('"a"')],
  ["one with a list", custom('["a","b"]')],
  ["one with a file", custom(fileOf())],
  ["channels", '{"dnd":true,"dndSettings":{"SMS":{"status":"permanent","message":"m","code":"c"}}}'],
  ["what comes in", '{"inboundDndSettings":{"all":{"status":"active","message":"m"}}}'],
])("%s may be sent, byte for byte", async (_what, body) => {
  const { post, seen } = await deskBefore();

  expect((await post(body)).status).toBe(201);
  expect(seen.map((request) => request.body)).toEqual([body.replace(/}$/, ',"locationId":"loc1"}')]);
});

test.each([
  ["a key that HighLevel has and the form has not", '{"companyId":"c"}'],
  ["a key named __proto__", '{"__proto__":{"locationId":"elsewhere"},"email":"a@b.example"}'],
  ["a key named constructor", '{"constructor":"x"}'],
  ["a key in a channel", '{"dndSettings":{"SMS":{"status":"active","until":"x"}}}'],
  ["an unknown channel", '{"dndSettings":{"Fax":{"status":"active"}}}'],
  ["a key in a custom field", '{"customFields":[{"id":"f","field_value":"a","admin":true}]}'],
  ["a key in a file", custom(fileOf(',"admin":true'))],
  ["a __proto__ among files", custom('{"__proto__":{"url":"a"}}')],
  ["a null", '{"email":null}'],
  ["a number for a text", '{"email":5}'],
  ["a list for an object", '{"dndSettings":[]}'],
  ["a value of a custom field in levels", custom('{"a":{"b":"c"}}')],
  ["no, where only yes is ever sent", '{"dnd":false}'],
])("%s is refused, and nothing is sent", async (_what, body) => {
  const { post, seen } = await deskBefore();
  const response = await post(body);

  expect([response.status, await response.json()]).toMatchObject([400, { gateway: "not-this-contact" }]);
  expect(seen).toEqual([]);
});

test("a saved contact comes back with the closed list of keys, and nothing else that HighLevel says", async () => {
  const person = {
    id: "c1",
    contactName: "ann lee",
    firstName: "ann",
    lastName: "lee",
    email: "ann@example.com",
    phone: "+441234567890",
    dateAdded: "2026-01-02T00:00:00.000Z",
  };
  const { post } = await deskBefore({
    headers: {
      "X-RateLimit-Remaining": "99",
      "Retry-After": "5",
      "Set-Cookie": "a=b",
      Server: "edge",
      "Access-Control-Allow-Origin": "*",
    },
    body: { contact: { ...person, ssn: "secret", customFields: [] }, traceId: "t1", internal: true },
  });

  const response = await post("{}");

  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ contact: person, traceId: "t1" });
  expect(response.headers.get("x-ratelimit-remaining")).toBe("99");
  expect(response.headers.get("retry-after")).toBe("5");
  for (const name of ["set-cookie", "server", "access-control-allow-origin"])
    expect(response.headers.has(name)).toBe(false);
});

test("an error comes back under its status with the closed list of keys", async () => {
  const error = {
    statusCode: 400,
    message: "This location does not allow duplicated contacts.",
    error: "Bad Request",
    traceId: "t1",
    meta: { contactId: "c9", contactName: "Ann Lee", matchingField: "email" },
  };
  const { post } = await deskBefore({
    status: 400,
    body: { ...error, stack: "at …", meta: { ...error.meta, token: "x" } },
  });

  const response = await post("{}");

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual(error);
});

test("messages come back as one text or as several, and anything else of an error is left out", async () => {
  const several = await deskBefore({ status: 422, body: { message: ["email must be an email", "other"] } });
  const odd = await deskBefore({
    status: 500,
    body: { message: { html: "<b>" }, statusCode: "500", meta: 5, traceId: 7 },
  });

  expect(await (await several.post("{}")).json()).toEqual({ message: ["email must be an email", "other"] });
  expect(await (await odd.post("{}")).json()).toEqual({});
});

test.each([
  ["no contact", {}],
  ["a contact without an id", { contact: { email: "a@b.example" } }],
  ["an id that is no text", { contact: { id: 5 } }],
  ["a list", []],
])("a 201 with %s is not HighLevel's", async (_what, body) => {
  const { post } = await deskBefore({ body });

  const response = await post("{}");

  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ gateway: "not-highlevel", upstreamStatus: 201 });
});

test("what is not HighLevel's answer is told by its status and its limits, never by its text", async () => {
  const { post } = await deskBefore({
    status: 429,
    headers: { "Retry-After": "7" },
    body: "<html>secret page</html>",
  });

  const response = await post("{}");
  const text = await response.text();

  expect(response.status).toBe(502);
  expect(response.headers.get("retry-after")).toBe("7");
  expect(JSON.parse(text)).toMatchObject({ gateway: "not-highlevel", upstreamStatus: 429 });
  expect(text).not.toContain("secret page");
});

test("how long HighLevel took is told with what it said itself, and with nothing else", async () => {
  const limits = {
    "X-RateLimit-Max": "100",
    "X-RateLimit-Remaining": "98",
    "X-RateLimit-Interval-Milliseconds": "10000",
    "X-RateLimit-Limit-Daily": "200000",
    "X-RateLimit-Daily-Remaining": "199998",
  };
  const forged = { "X-HighLevel-Ms": "7000000" };
  const took = async (answer: Answer, body = "{}") => {
    const { headers } = await (await deskBefore(answer)).post(body);
    return { ms: headers.get("X-HighLevel-Ms"), left: headers.get("X-RateLimit-Daily-Remaining") };
  };
  const some = expect.stringMatching(/^\d{1,4}$/);

  expect(await took({ headers: { ...limits, ...forged } })).toEqual({ ms: some, left: "199998" });
  expect(await took({ status: 422, body: { message: ["x"] } })).toEqual({ ms: some, left: null });
  expect(await took({ status: 403, headers: limits, body: "<html>" })).toEqual({ ms: null, left: "199998" });
  expect(await took({ headers: forged }, '{"email":5}')).toEqual({ ms: null, left: null });
});

test("a 429 in HighLevel's place does not pass for HighLevel's own", async () => {
  const upstream = await startUpstream((response) => response.writeHead(201).end(JSON.stringify(saved)));
  const { world } = testWorld(upstream.url, { requests: { location: 1, person: 90 } });
  const gateway = createGateway(world);
  const create = async () => {
    const init = { method: "POST", headers: createHeaders(), body: "{}" };
    const { status, headers } = await gateway.request("http://127.0.0.1/api/contacts", init);
    return [status, headers.has("X-HighLevel-Ms")];
  };

  expect([await create(), await create()]).toEqual([
    [201, true],
    [429, false],
  ]);
});

test("no connection and no answer are told apart", async () => {
  const hanging = await startUpstream(() => {});
  const ask = async (baseUrl: string) => {
    const response = await createGateway({ ...testWorld(baseUrl).world, timeoutMs: 300 }).request(
      "http://127.0.0.1/api/contacts",
      {
        method: "POST",
        headers: createHeaders(),
        body: "{}",
      },
    );
    return [response.status, await response.json()];
  };

  expect(await ask("http://nowhere.invalid")).toMatchObject([502, { gateway: "not-sent" }]);
  expect(await ask(hanging.url)).toMatchObject([504, { gateway: "no-answer" }]);
});

const deep = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`;

test.each([
  ["a list", "[]", 400, "not-json"],
  ["null", "null", 400, "not-json"],
  ["half a JSON", '{"a":', 400, "not-json"],
  ["nothing", "", 400, "not-json"],
  ["bytes that are no text", new Uint8Array([0x7b, 0xff, 0x7d]), 400, "not-json"],
  ["nine levels", deep(9), 400, "too-deep"],
  ["ten thousand lists in one another", `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`, 400, "too-deep"],
  ["more than 64 KB", `{"a":"${"x".repeat(65_536)}"}`, 413, "too-large"],
])("%s is refused, and nothing is sent", async (_what, body, status, code) => {
  const { post, seen, logged } = await deskBefore();

  const response = await post(body);

  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ gateway: code, message: expect.stringMatching(/^[A-Z].*\.$/) });
  expect(seen).toEqual([]);
  expect(logged.map((line) => JSON.parse(line))).toEqual([
    { time: "2026-01-02T00:00:00.000Z", who: "loopback", refused: code, status, method: "POST", ms: 0 },
  ]);
});

test("eight levels are not too deep, though no contact has them", async () => {
  const { post } = await deskBefore();

  expect(await (await post(deep(8))).json()).toMatchObject({ gateway: "not-this-contact" });
});

test("exactly 64 KB may be sent", async () => {
  const { post } = await deskBefore();

  expect((await post(`{"name":"${"x".repeat(65_536 - 11)}"}`)).status).toBe(201);
});

test("a body that comes in pieces is refused as soon as it is too large", async () => {
  const { gateway, seen } = await deskBefore();
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(16_384).fill(0x20));
    },
  });

  // `duplex` is needed to stream, and unknown to the DOM's types.
  const init = { method: "POST", headers: createHeaders(), body: endless, duplex: "half" } as RequestInit;
  const response = await gateway.request("http://127.0.0.1/api/contacts", init);

  expect(response.status).toBe(413);
  expect(pulled).toBeLessThan(8);
  expect(seen).toEqual([]);
});

test.each([
  ["application/json", 201],
  ["application/json; charset=utf-8", 201],
  ["Application/JSON", 201],
  ["text/plain", 415],
  ["application/json; charset=utf-16", 415],
  ["application/jsonp", 415],
  ["text/plain; application/json", 415],
  ["application/x-www-form-urlencoded", 415],
  ["", 415],
])("a body of the type '%s' is answered with %i", async (type, status) => {
  const { post } = await deskBefore();

  expect((await post("{}", "", { ...createHeaders(), "Content-Type": type })).status).toBe(status);
});

test("a location that is not set up is unknown", async () => {
  const { post, seen } = await deskBefore();

  const response = await post("{}", "?location=elsewhere");

  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ gateway: "unknown-location" });
  expect(seen).toEqual([]);
});

test("where there are several locations one is named, and its own token used", async () => {
  const { url, seen } = await startUpstream((response) => response.writeHead(201).end(JSON.stringify(saved)));
  const locations = ["loc1", "loc2"].map((id) => ({ id, name: id, token: new Secret(`token-of-${id}`) }));
  const gateway = createGateway(testWorld(url, { locations }).world);
  const post = (query: string) =>
    gateway.request(`http://127.0.0.1/api/contacts${query}`, {
      method: "POST",
      headers: createHeaders(),
      body: "{}",
    });

  expect((await post("")).status).toBe(404);
  expect((await post("?location=loc2")).status).toBe(201);
  expect(seen).toMatchObject([
    { headers: { authorization: "Bearer token-of-loc2" }, body: '{"locationId":"loc2"}' },
  ]);
});

test("a create leaves one line, without what was typed, what HighLevel said, or the token", async () => {
  const good = await deskBefore({ body: { contact: { id: "c1", email: "ann@example.com" }, traceId: "t1" } });
  const bad = await deskBefore({ status: 422, body: { message: "ann@example.com is wrong", traceId: "t2" } });
  const body = '{"email":"ann@example.com"}';
  const [first, second] = [newKey(), newKey()];

  await good.post(body, "", createHeaders(first));
  await bad.post(body, "", createHeaders(second));

  const every = { time: "2026-01-02T00:00:00.000Z", who: "loopback", location: "loc1", ms: 0 };
  expect([...good.logged, ...bad.logged].map((line) => JSON.parse(line))).toEqual([
    { ...every, submission: first, outcome: "saved", status: 201, contactId: "c1", traceId: "t1" },
    { ...every, submission: second, outcome: "refused", status: 422, traceId: "t2" },
  ]);
  expect([...good.logged, ...bad.logged].join()).not.toContain(testToken);
});

test.each([
  ["no key", undefined],
  ["a key that is too short", "0123456789abcdef"],
  ["capitals", "0123456789ABCDEF0123456789ABCDEF"],
  ["a UUID", "01234567-89ab-cdef-0123-456789abcdef"],
])("with %s it comes from an older page, and nothing is sent", async (_what, key) => {
  const { post, seen } = await deskBefore();
  const { "Idempotency-Key": _key, ...others } = createHeaders();

  const response = await post("{}", "", key ? { ...others, "Idempotency-Key": key } : others);

  expect([response.status, await response.json()]).toMatchObject([400, { gateway: "old-page" }]);
  expect(seen).toEqual([]);
});
