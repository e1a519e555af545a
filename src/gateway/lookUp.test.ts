import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createSandbox } from "../sandbox/createSandbox";
import { createGateway } from "./createGateway";
import { readSettings } from "./settings";
import { startServer } from "./startServer";
import { startUpstream } from "./startUpstream";
import { pageHeaders, testWorld } from "./testWorld";

async function ask(path: string, answer: unknown, status = 200, headers: Record<string, string> = {}) {
  const { url, seen } = await startUpstream((response) =>
    response.writeHead(status, headers).end(JSON.stringify(answer)),
  );
  const gateway = createGateway(testWorld(url).world);
  const response = await gateway.request(`http://127.0.0.1${path}`, { headers: pageHeaders });
  return { seen, status: response.status, headers: response.headers, body: await response.json() };
}

const field = {
  id: "f1",
  name: "Shoe size",
  model: "contact",
  fieldKey: "contact.shoe_size",
  placeholder: "42",
  dataType: "SINGLE_OPTIONS",
  position: 50,
  parentId: "p1",
  documentType: "field",
  picklistOptions: ["41", { key: "42", label: "42" }, { value: "43", name: "43" }],
  isAllowedCustomOption: true,
  isMultiFileAllowed: false,
  maxFileLimit: 2,
};
const user = {
  id: "u1",
  name: "Ann Lee",
  firstName: "Ann",
  lastName: "Lee",
  email: "a@b.example",
  deleted: false,
};

const answers = [
  [
    "/api/location",
    "/locations/loc1",
    { location: { id: "loc1", country: "DE", timezone: "Europe/Berlin", currency: "EUR" } },
    { location: { email: "owner@example.com", settings: {} } },
  ],
  [
    "/api/custom-fields",
    "/locations/loc1/customFields?model=contact",
    { customFields: [field] },
    { customFields: [{ standard: false, locationId: "loc1" }] },
  ],
  ["/api/users", "/users/?locationId=loc1", { users: [user] }, { users: [{ roles: {}, phone: "1" }] }],
  [
    "/api/tags",
    "/locations/loc1/tags",
    { tags: [{ id: "t1", name: "vip" }] },
    { tags: [{ locationId: "loc1" }] },
  ],
  ["/api/time-zones", "/locations/loc1/timezones", { timeZones: ["US/Central", "UTC"] }, {}],
] as const;

test.each(answers)(
  "%s is asked as GET %s, and what is known of the answer comes back",
  async (path, asked, known, more) => {
    const { seen, status, body } = await ask(`${path}?location=loc1`, {
      ...merged(known, more),
      traceId: "t",
      other: 1,
    });

    expect(seen).toMatchObject([{ method: "GET", url: asked, headers: { version: "2021-07-28" } }]);
    expect([status, body]).toEqual([200, { ...known, traceId: "t" }]);
  },
);

test.each(answers)("%s does not ask about a location that is not set up", async (path) => {
  const { status, body, seen } = await ask(`${path}?location=elsewhere`, {});

  expect([status, body, seen]).toMatchObject([404, { gateway: "unknown-location" }, []]);
});

test.each(answers)("%s is for this site's own page only", async (path) => {
  const { url, seen } = await startUpstream((response) => response.writeHead(200).end("{}"));
  const gateway = createGateway(testWorld(url).world);

  const response = await gateway.request(`http://127.0.0.1${path}`);

  expect([response.status, await response.json(), seen]).toMatchObject([403, { gateway: "forbidden" }, []]);
});

test.each(answers)("%s in Practice is answered by the sandbox", async (path, _asked, known) => {
  const gateway = createGateway({
    ...testWorld("").world,
    settings: readSettings({}, "/nowhere"),
    sandbox: createSandbox(),
  });

  const response = await gateway.request(`http://127.0.0.1${path}`, { headers: pageHeaders });

  expect(response.status).toBe(200);
  expect(Object.keys(await response.json()).sort()).toEqual([...Object.keys(known), "traceId"].sort());
});

test("Practice has a location without custom fields, and one with five hundred", async () => {
  const gateway = createGateway({
    ...testWorld("").world,
    settings: readSettings({ PRACTICE_LOCATIONS: "practice-0, practice-500" }, "/nowhere"),
    sandbox: createSandbox(),
  });
  const fieldsOf = async (id: string) => {
    const address = `http://127.0.0.1/api/custom-fields?location=${id}`;
    return (await (await gateway.request(address, { headers: pageHeaders })).json()).customFields;
  };

  expect(await fieldsOf("practice-0")).toEqual([]);
  expect(await fieldsOf("practice-500")).toHaveLength(500);
});

test.each([401, 403, 429, 500, 503])("a %i of HighLevel's is handed on", async (status) => {
  const {
    body,
    headers,
    status: handed,
  } = await ask("/api/tags", { statusCode: status, message: "No." }, status, {
    "Retry-After": "7",
  });

  expect([handed, body, headers.get("retry-after")]).toEqual([
    status,
    { statusCode: status, message: "No." },
    "7",
  ]);
});

test("a custom field without what is needed is left out, and the others stay", async () => {
  const { body } = await ask("/api/custom-fields", {
    customFields: [
      { ...field, id: "" },
      { ...field, name: undefined },
      { ...field, dataType: 7 },
      null,
      "f2",
      { id: "f3", name: "Plain", dataType: "NEW_KIND", position: "first", picklistOptions: "none" },
    ],
  });

  expect(body).toEqual({ customFields: [{ id: "f3", name: "Plain", dataType: "NEW_KIND" }] });
});

test("an option of another shape is left out, and the others stay", async () => {
  const picklistOptions = ["A", 7, null, {}, { id: "x" }, ["B"], { key: 1, label: "C" }, "D"];

  const { body } = await ask("/api/custom-fields", { customFields: [{ ...field, picklistOptions }] });

  expect(body.customFields[0].picklistOptions).toEqual(["A", { label: "C" }, "D"]);
});

test("a user, a tag or a time zone of another shape is left out, and the others stay", async () => {
  expect((await ask("/api/users", { users: [{ name: "No id" }, user, 3] })).body).toEqual({ users: [user] });
  expect((await ask("/api/tags", { tags: [{ id: "t1" }, { name: "vip" }] })).body).toEqual({
    tags: [{ name: "vip" }],
  });
  expect((await ask("/api/time-zones", { timeZones: [1, "UTC", ""] })).body).toEqual({ timeZones: ["UTC"] });
});

test.each([
  ["/api/custom-fields", { customFields: {} }],
  ["/api/users", { users: null }],
  ["/api/tags", []],
  ["/api/time-zones", "<html>"],
])("%s answered with %j is not HighLevel's answer", async (path, answer) => {
  const { status, body } = await ask(path, answer);

  expect([status, body]).toMatchObject([502, { gateway: "not-highlevel", upstreamStatus: 200 }]);
});

test("custom fields may be some megabytes, but not without end", async () => {
  const fields = (bytes: number) => ({ customFields: [{ ...field, placeholder: "x".repeat(bytes) }] });

  expect((await ask("/api/custom-fields", fields(4_000_000))).status).toBe(200);
  expect((await ask("/api/custom-fields", fields(4_200_000))).body).toMatchObject({
    gateway: "not-highlevel",
  });
});

test("when the browser has left, HighLevel is not waited for", async () => {
  let asked = (_response: ServerResponse) => {};
  const asking = new Promise<ServerResponse>((resolve) => {
    asked = resolve;
  });
  const { url } = await startServer((_request, response) => asked(response));
  const gateway = createGateway(testWorld(url).world);
  const leaving = new AbortController();

  const answer = gateway.request("http://127.0.0.1/api/custom-fields", {
    headers: pageHeaders,
    signal: leaving.signal,
  });
  const upstream = await asking;
  const closed = once(upstream, "close");
  leaving.abort();

  await closed;
  expect(upstream.writableFinished).toBe(false);
  expect(await (await answer).json()).toMatchObject({ gateway: "no-answer" });
});

/** The answer with more keys in each of its objects, as HighLevel gives them. */
function merged(known: object, more: object): object {
  const others = new Map(Object.entries(more));
  return Object.fromEntries(
    Object.entries(known).map(([key, value]) => {
      const other = others.get(key);
      if (!other) return [key, value];
      return [key, Array.isArray(value) ? [{ ...value[0], ...other[0] }] : { ...value, ...other }];
    }),
  );
}
