import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/createSandbox";
import type { Access } from "../access/Access";
import { createGateway } from "../createGateway";
import { startUpstream } from "../startUpstream";
import { createHeaders, pageHeaders, testToken, testWorld } from "../testWorld";

const location = { location: { id: "theirs", name: "Their Place" } };
const json = { ...pageHeaders, "Content-Type": "application/json" };

type Answer = { status?: number; body: unknown };

/** Practice, beside a HighLevel that answers to each path by its beginning. */
async function startPractice(answers: Record<string, Answer>, access: Access = { kind: "loopback" }) {
  const upstream = await startUpstream((response: ServerResponse, request) => {
    const [, answer] = Object.entries(answers).find(([path]) => request.url?.startsWith(path)) ?? [];
    response.writeHead(answer?.status ?? (answer ? 200 : 404)).end(JSON.stringify(answer?.body ?? {}));
  });
  const { world, logged } = testWorld("http://practice.invalid/highlevel", {
    practice: true,
    appUrl: "",
    allowOwnToken: true,
    access,
    highLevel: { baseUrl: upstream.url, appUrl: "https://app.example" },
  });
  const gateway = createGateway({ ...world, sandbox: createSandbox() });
  let cookie = "";
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...pageHeaders, Cookie: cookie, ...(init.headers as Record<string, string>) };
    const answer = await gateway.request(`http://127.0.0.1${path}`, { ...init, headers });
    return { status: answer.status, headers: answer.headers, json: await answer.json() };
  };
  const connect = async (body: object, headers: Record<string, string> = {}) => {
    const init = { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) };
    const answer = await ask("/api/connection", init);
    const set = answer.headers.get("set-cookie");
    if (set) cookie = set.split(";")[0] ?? "";
    return { ...answer, set };
  };
  return { ...upstream, ask, connect, logged };
}

const theirs = { locationId: " theirs\n", token: `\t${testToken}\r\n` };

test("a token that opens its location is kept where no script can read it, and opens it from then on", async () => {
  const { ask, connect, seen, logged } = await startPractice({
    "/locations/theirs": { body: location },
    "/contacts/": { status: 201, body: { contact: { id: "c1" } } },
  });
  expect((await ask("/api/session")).json).toMatchObject({ practice: true, own: { connected: false } });

  const answer = await connect(theirs);
  expect([answer.status, answer.json]).toEqual([200, { location: { id: "theirs", name: "Their Place" } }]);
  expect(answer.set).toMatch(/^__Host-contact-desk=[\w-]{60,}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  expect(seen).toMatchObject([
    { method: "GET", url: "/locations/theirs", headers: { authorization: `Bearer ${testToken}` } },
  ]);

  const session = (await ask("/api/session")).json;
  expect(session).toMatchObject({
    practice: false,
    locations: [{ id: "theirs", name: "Their Place" }],
    appUrl: "https://app.example",
    own: { connected: true },
  });
  const post = { method: "POST", headers: createHeaders(), body: '{"firstName":"Ann"}' };
  expect((await ask("/api/contacts?location=theirs", post)).status).toBe(201);
  expect(seen.at(-1)).toMatchObject({
    url: "/contacts/",
    headers: { authorization: `Bearer ${testToken}` },
    body: '{"firstName":"Ann","locationId":"theirs"}',
  });
  const shown = JSON.stringify([answer.json, [...answer.headers], session, logged]);
  expect(shown).not.toContain(testToken.slice(4));
});

test("disconnecting forgets it, and Practice is there again", async () => {
  const { ask, connect } = await startPractice({ "/locations/theirs": { body: location } });
  await connect(theirs);
  const answer = await ask("/api/connection", { method: "DELETE" });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([
    200,
    "__Host-contact-desk=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0",
  ]);
  const without = { headers: { Cookie: "__Host-contact-desk=" } };
  expect((await ask("/api/session", without)).json).toMatchObject({
    practice: true,
    own: { connected: false },
  });
});

test("a cookie that is not ours is none", async () => {
  const { ask } = await startPractice({});
  const made = {
    headers: { Cookie: "a=b; __Host-contact-desk=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA; c=d" },
  };
  expect((await ask("/api/session", made)).json).toMatchObject({ practice: true, own: { connected: false } });
});

const said = (message: string, status = 401) => ({ status, body: { statusCode: status, message } });

test.each<[string, Record<string, Answer>, number, string]>([
  [
    "that HighLevel does not know",
    { "/locations/": said("Invalid Private Integration token") },
    422,
    "token-unknown",
  ],
  ["of an agency", { "/locations/": said("Token's user type mismatch!") }, 422, "token-agency"],
  [
    "without the scopes",
    {
      "/locations/": said("The token is not authorized for this scope."),
      "/contacts/": said("The token is not authorized for this scope."),
    },
    422,
    "token-scope",
  ],
  [
    "of another location",
    { "/locations/": said("The token does not have access to this location.", 403) },
    422,
    "token-elsewhere",
  ],
  ["where HighLevel is busy", { "/locations/": said("", 429) }, 429, "too-many"],
  ["where HighLevel fails", { "/locations/": said("", 500) }, 502, "not-highlevel"],
  ["where something else answers", { "/locations/": { body: "<h1>Welcome</h1>" } }, 502, "not-highlevel"],
])("a token %s is not kept, and said to be", async (_what, answers, status, code) => {
  const { connect } = await startPractice(answers);
  expect(await connect(theirs)).toMatchObject({ status, json: { gateway: code }, set: null });
});

test("a token that may look up contacts and no more is enough, and its location goes by its id", async () => {
  const { connect } = await startPractice({
    "/locations/": said("The token is not authorized for this scope."),
    "/contacts/search/duplicate": { body: { contact: null } },
  });
  expect(await connect(theirs)).toMatchObject({
    status: 200,
    json: { location: { id: "theirs", name: "theirs" } },
  });
});

test.each<[string, object, string]>([
  ["no location", { token: testToken }, "bad-location-id"],
  ["a token as the location", { locationId: testToken, token: testToken }, "bad-location-id"],
  ["a path as the location", { locationId: "../contacts", token: testToken }, "bad-location-id"],
  ["no token", { locationId: "theirs" }, "bad-token"],
  ["half a token", { locationId: "theirs", token: testToken.slice(0, -1) }, "bad-token"],
  ["a token that no cookie holds", { locationId: "theirs", token: "x".repeat(2_001) }, "bad-token"],
  ["a token with a header in it", { locationId: "theirs", token: `${testToken}\r\nX: y` }, "bad-token"],
])("with %s HighLevel is not even asked", async (_what, body, code) => {
  const { connect, seen } = await startPractice({});
  expect(await connect(body)).toMatchObject({ status: 400, json: { gateway: code } });
  expect(seen).toEqual([]);
});

test("a location that was set up brings no token of one's own unless it is allowed", async () => {
  const gateway = createGateway(testWorld("http://nowhere.invalid").world);
  const init = { method: "POST", headers: json, body: JSON.stringify(theirs) };
  expect((await gateway.request("http://127.0.0.1/api/connection", init)).status).toBe(404);
  const session = await gateway.request("http://127.0.0.1/api/session", { headers: pageHeaders });
  expect(await session.json()).not.toHaveProperty("own");
});
