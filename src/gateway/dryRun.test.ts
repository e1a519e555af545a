import { expect, test } from "vitest";
import { createSandbox } from "../sandbox/createSandbox";
import { createGateway } from "./createGateway";
import { readSettings } from "./settings";
import { startUpstream } from "./startUpstream";
import { pageHeaders, testWorld } from "./testWorld";

const json = { ...pageHeaders, "Content-Type": "application/json" };
const definitions = {
  customFields: [{ id: "age", name: "Age", dataType: "NUMERICAL" }],
};
const answers: Record<string, unknown> = {
  "/locations/loc1": { location: { id: "loc1", country: "DE" } },
  "/locations/loc1/customFields?model=contact": definitions,
};

/** A gateway before a real location, and what that was asked. */
async function open(status = 200) {
  const upstream = await startUpstream((response, { url = "" }) =>
    response.writeHead(status).end(JSON.stringify(answers[url] ?? {})),
  );
  const { world, logged } = testWorld(upstream.url);
  const gateway = createGateway(world);
  const post = async (body: unknown, query = "?location=loc1", headers: Record<string, string> = json) => {
    const sent = typeof body === "string" ? body : JSON.stringify(body);
    const init = { method: "POST", headers, body: sent };
    const answer = await gateway.request(`http://127.0.0.1/api/dry-run${query}`, init);
    return { status: answer.status, headers: answer.headers, json: await answer.json() };
  };
  const asked = () => upstream.seen.map(({ method, url }) => `${method} ${url}`);
  return { post, asked, logged };
}

const ofAge = (field_value: unknown) => ({
  firstName: "Ada",
  customFields: [{ id: "age", field_value }],
});

test("a good body would be created; nothing goes out for it, and nothing is written down", async () => {
  const { post, asked, logged } = await open();
  const answer = await post({ firstName: "Ada", email: "ada@example.com", phone: "+12125550123" });
  expect([answer.status, answer.json]).toEqual([200, { statusCode: 201, unjudged: [] }]);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect([asked(), logged]).toEqual([[], []]);
});

test.each([
  [{ email: "ada" }, 422, ["email must be an email"]],
  [{ companyName: "Acme" }, 422, "Contacts without email, phone, firstName and lastName are not allowed."],
  [ofAge("three"), 400, 'Invalid Custom Field Value "three" for "age"'],
])("%j would be refused, in HighLevel's words", async (body, statusCode, message) => {
  const { post } = await open();
  expect(await post(body)).toMatchObject({ status: 200, json: { statusCode, message, unjudged: [] } });
});

test("what the location has is asked for where the body needs it, and the body itself stays here", async () => {
  const { post, asked } = await open();
  expect((await post({ ...ofAge(3), phone: "030 901820" })).json).toEqual({ statusCode: 201, unjudged: [] });
  expect(asked().toSorted()).toEqual([
    "GET /locations/loc1",
    "GET /locations/loc1/customFields?model=contact",
  ]);
});

test.each([401, 403, 429, 500])(
  "where HighLevel answers a look-up with %i, it says what was not judged",
  async (status) => {
    const { post } = await open(status);
    const body = { ...ofAge("three"), phone: "12" };
    expect((await post(body)).json).toEqual({ statusCode: 201, unjudged: ["phone", "customFields"] });
    expect((await post({ ...body, email: "ada" })).json).toEqual({
      statusCode: 422,
      message: ["email must be an email"],
      unjudged: ["phone", "customFields"],
    });
  },
);

test("the location is the settings', whatever the body says", async () => {
  const { post } = await open();
  expect((await post({ firstName: "Ada", locationId: "elsewhere" })).json).toMatchObject({ statusCode: 201 });
});

test("in Practice the sandbox is asked for what it has, and keeps nothing", async () => {
  const sandbox = createSandbox();
  const { world } = testWorld("");
  const gateway = createGateway({ ...world, settings: readSettings({}, "/nowhere"), sandbox });
  const control = async (path: string) =>
    (await sandbox.fetch(new Request(`http://practice.invalid/control/${path}`))).json();
  const fields = await gateway.request("http://127.0.0.1/api/custom-fields", { headers: json });
  const { customFields } = await fields.json();
  const { id } = customFields.find(({ dataType }: { dataType: string }) => dataType === "NUMERICAL");
  const body = JSON.stringify({ firstName: "Ada", customFields: [{ id, field_value: "many" }] });

  const answer = await gateway.request("http://127.0.0.1/api/dry-run", {
    method: "POST",
    headers: json,
    body,
  });

  expect(await answer.json()).toMatchObject({ statusCode: 400, unjudged: [] });
  expect(await control("contacts")).toEqual([]);
  const requests: { method: string }[] = await control("requests");
  expect(requests.filter(({ method }) => method !== "GET")).toEqual([]);
});

const large = JSON.stringify({ firstName: "x".repeat(64 * 1024) });
const deep = `${'{"a":'.repeat(8)}{}${"}".repeat(8)}`;
const { "X-Contact-Desk": _, ...withoutOurs } = json;

test.each<[string, string, string, Record<string, string>, number, string]>([
  ["without our header", "{}", "", withoutOurs, 403, "forbidden"],
  ["from another site", "{}", "", { ...json, "Sec-Fetch-Site": "cross-site" }, 403, "forbidden"],
  ["as a form", "a=b", "", { ...json, "Content-Type": "application/x-www-form-urlencoded" }, 415, "not-json"],
  ["as text", "{}", "", { ...json, "Content-Type": "text/plain" }, 415, "not-json"],
  ["with a list", "[]", "", json, 400, "not-json"],
  ["with too much", large, "", json, 413, "too-large"],
  ["too deep", deep, "", json, 400, "too-deep"],
  ["with what the form never sends", '{"companyId":"c"}', "", json, 400, "not-this-contact"],
  ["for a location that is not set up", "{}", "?location=elsewhere", json, 404, "unknown-location"],
])("%s it is refused, before anything is looked up", async (_what, body, query, headers, status, code) => {
  const { post, asked, logged } = await open();
  const answer = await post(body, query, headers);
  expect([answer.status, answer.json.gateway, asked()]).toEqual([status, code, []]);
  expect(logged.map((line) => JSON.parse(line).refused)).toEqual([code]);
});

test("a person may not ask for it without end", async () => {
  const { world } = testWorld("", { requests: { location: 90, person: 3 } });
  const gateway = createGateway(world);
  const ask = () =>
    gateway.request("http://127.0.0.1/api/dry-run", { method: "POST", headers: json, body: "{}" });
  const answers = [];
  for (let time = 0; time < 4; time++) answers.push((await ask()).status);
  expect(answers).toEqual([200, 200, 200, 429]);
});
