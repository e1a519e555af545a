import { expect, test } from "vitest";
import { createGateway } from "./createGateway";
import { refusal } from "./refusal";
import { officeAccess, startOffice } from "./testOffice";
import { createHeaders, testToken, testWorld } from "./testWorld";

const create = { method: "POST", body: '{"firstName":"Ann"}' };

test("nobody gets anything of /api without an assertion, and the refusal is a line of its own", async () => {
  const { ask, seen, logged } = await startOffice();
  for (const path of [
    "/api/session",
    "/api/custom-fields?location=loc1",
    "/api/nothing",
    "/api/submissions/x",
  ])
    expect(await ask(path)).toMatchObject({ status: 401, json: { gateway: "signed-out" } });
  expect(await ask("/api/contacts?location=loc1", createHeaders(), create)).toMatchObject({ status: 401 });
  expect(seen).toEqual([]);
  expect(logged).toHaveLength(5);
  expect(JSON.parse(logged.at(-1) ?? "")).toEqual({
    time: "2026-01-02T00:00:00.000Z",
    refused: "signed-out",
    status: 401,
    method: "POST",
    ms: 0,
  });
});

test("whoever is signed in is served, under another name for each, and named in the line of a create", async () => {
  const { ask, assertion, logged } = await startOffice();
  const [ada, bo] = [await assertion("ada"), await assertion("bo")];
  const keeping = async (who: Record<string, string>) => (await ask("/api/session", who)).json.keeping;
  expect(await keeping(ada)).toEqual(await keeping(ada));
  expect((await keeping(ada)).person).not.toBe((await keeping(bo)).person);
  expect((await keeping(ada)).key).not.toBe((await keeping(bo)).key);

  expect((await ask("/api/contacts?location=loc2", { ...createHeaders(), ...ada }, create)).status).toBe(201);
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([
    { who: "ada", location: "loc2", outcome: "saved" },
  ]);
});

test("who is on a list uses the locations of its lines, and no others", async () => {
  const { ask, assertion, seen } = await startOffice({
    allowed: [{ person: "ada", locations: ["loc2"] }, { person: "bo" }],
  });
  const ada = await assertion("ada");
  const names = async (who: Record<string, string>) =>
    (await ask("/api/session", who)).json.locations.map(({ id }: { id: string }) => id);
  expect(await names(ada)).toEqual(["loc2"]);
  expect(await names(await assertion("bo"))).toEqual(["loc1", "loc2"]);
  expect(await ask("/api/session", await assertion("eve"))).toMatchObject({
    status: 403,
    json: { gateway: "not-allowed" },
  });

  const post = (location: string) =>
    ask(`/api/contacts?location=${location}`, { ...createHeaders(), ...ada }, create);
  expect(await post("loc1")).toMatchObject({ status: 404, json: { gateway: "unknown-location" } });
  expect(seen).toEqual([]);
  expect((await post("loc2")).status).toBe(201);
});

test("our own page is known by the address at which people open it", async () => {
  const { ask, assertion } = await startOffice();
  const ada = await assertion("ada");
  const status = async (headers: Record<string, string>) =>
    (await ask("/api/contacts?location=loc1", { ...createHeaders(), ...ada, ...headers }, create)).status;
  expect(await status({})).toBe(201);
  expect(await status({ "Sec-Fetch-Site": "cross-site" })).toBe(403);
  const refused = (origin: string) => {
    const headers = { "X-Contact-Desk": "1", Origin: origin };
    return refusal(
      new Request("http://desk.internal:4173/api/contacts", { method: "POST", headers }),
      officeAccess,
    );
  };
  expect(refused("https://desk.example")).toBeNull();
  for (const origin of [
    "http://desk.example",
    "https://desk.example.evil.example",
    "http://desk.internal:4173",
    "null",
  ])
    expect(refused(origin), origin).not.toBeNull();
});

test("over https the browser is told never to come by plain http again", async () => {
  const { ask } = await startOffice();
  expect((await ask("/healthz")).headers.get("strict-transport-security")).toBe("max-age=31536000");
  expect((await ask("/nothing")).headers.get("strict-transport-security")).toBe("max-age=31536000");
  const { world } = testWorld("http://nowhere.invalid");
  const plain = await createGateway(world).request("http://127.0.0.1/healthz");
  expect(plain.headers.has("strict-transport-security")).toBe(false);
});

test("who asks for more than a person may is told for how long to wait, and others are not", async () => {
  const { ask, assertion } = await startOffice({ requests: { location: 1_000_000, person: 40 } });
  const [ada, bo] = [await assertion("ada"), await assertion("bo")];
  for (let each = 0; each < 40; each += 1) expect((await ask("/api/session", ada)).status).toBe(200);
  const over = await ask("/api/session", ada);
  expect(over).toMatchObject({ status: 429, json: { gateway: "too-many" } });
  expect(over.headers.get("retry-after")).toBe("10");
  expect((await ask("/api/session", bo)).status).toBe(200);
});

test("who has sixty-four calls under way waits for one to end, and others do not", async () => {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { ask, assertion, seen } = await startOffice({ answered: ended });
  const [ada, bo] = [await assertion("ada"), await assertion("bo")];
  const underWay = Array.from({ length: 64 }, () => ask("/api/tags?location=loc1", ada));
  await expect.poll(() => seen.length).toBe(64);

  const over = await ask("/api/session", ada);
  expect(over).toMatchObject({ status: 503, json: { gateway: "busy" } });
  expect(over.headers.get("retry-after")).toBe("2");
  expect((await ask("/api/session", bo)).status).toBe(200);
  end();
  await Promise.all(underWay);
  expect((await ask("/api/session", ada)).status).toBe(200);
});

test("a token of one's own may not come where the sign-in was met by plain http", async () => {
  const { ask, assertion, seen } = await startOffice();
  const headers = { ...createHeaders(), ...(await assertion("ada")) };
  const bring = (over: string) =>
    ask(
      "/api/connection",
      { ...headers, "X-Forwarded-Proto": over },
      { method: "POST", body: JSON.stringify({ locationId: "theirs", token: testToken }) },
    );
  expect(await bring("http")).toMatchObject({ status: 403, json: { gateway: "not-secure" } });
  expect(seen).toEqual([]);
  // What answers here is no HighLevel; but it was asked.
  expect(await bring("https")).toMatchObject({ json: { gateway: "not-highlevel" } });
  expect(seen).toHaveLength(1);
});

test("a location gets no more calls than it may, and of them some are left for creates", async () => {
  const { ask, assertion, seen } = await startOffice({ requests: { location: 40, person: 1_000_000 } });
  const ada = await assertion("ada");
  const lookUps = await Promise.all(Array.from({ length: 20 }, () => ask("/api/tags?location=loc1", ada)));
  expect(lookUps.filter(({ status }) => status === 429)).toHaveLength(10);
  expect(lookUps.at(-1)?.headers.get("retry-after")).toBe("10");
  expect(seen).toHaveLength(10);

  const posts = Array.from({ length: 35 }, () =>
    ask("/api/contacts?location=loc1", { ...createHeaders(), ...ada }, create),
  );
  const statuses = (await Promise.all(posts)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(30);
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  expect(seen).toHaveLength(40);
  expect((await ask("/api/tags?location=loc2", ada)).status).not.toBe(429);
});

test("the practice list stands behind the sign-in too", async () => {
  const { world } = testWorld("", { practice: true, access: officeAccess });
  const sandbox = { fetch: () => new Response("contacts") };
  const answer = await createGateway({ ...world, sandbox }).request(
    "http://desk.internal/sandbox/control/contacts",
  );
  expect(answer.status).toBe(401);
});
