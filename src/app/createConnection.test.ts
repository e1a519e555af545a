import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../contact/Draft";
import { NotKept } from "../drafts/Drafts";
import { testWorld } from "../highlevel/testWorld";
import { type Connection, createConnection } from "./createConnection";
import { duplicateKey } from "./duplicateKey";
import { newKey } from "./newKey";

const session = {
  practice: true,
  appUrl: "",
  duplicateCheck: true,
  locations: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
};
const nowhere = () => Promise.reject(new NotKept("missing"));
const answers: { [path: string]: unknown } = {
  "/api/session": session,
  "/api/location": { location: { country: "DE" } },
  "/api/users": { users: [{ id: "u", name: "Amara" }] },
  "/api/tags": { tags: [{ name: "vip" }] },
  "/api/time-zones": { timeZones: ["US/Central"] },
  "/api/custom-fields": { customFields: [] },
};

/** A gateway whose answers can be changed while it runs. */
function connect(page = "https://desk.example/", changes: { [path: string]: () => Promise<Response> } = {}) {
  const { asked, world } = testWorld(() => Response.json({}));
  const fetch: typeof world.fetch = async (url, init) => {
    asked.push({ url: String(url), init });
    const path = String(url).split("?")[0] ?? "";
    return changes[path] ? changes[path]() : Response.json(answers[path]);
  };
  const connection = createConnection({ ...world, fetch }, page, nowhere);
  return { connection, asked, changes };
}

const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 5_000, interval: 5 });
const isKnown = ({ lookUps }: Connection) =>
  Object.values(lookUps.now().lookUps).every(({ state }) => state === "here");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test("the first location is chosen until another is, and what each offers is asked for", async () => {
  const { connection, asked } = connect();
  await until(() => isKnown(connection));
  expect(connection.location.now().location?.id).toBe("north");
  expect(connection.lookUps.now().lookUps).toEqual({
    customFields: { state: "here", value: [] },
    people: { state: "here", value: [{ id: "u", name: "Amara", email: undefined }] },
    tags: { state: "here", value: ["vip"] },
    timeZones: { state: "here", value: ["US/Central"] },
    facts: { state: "here", value: { country: "DE" } },
  });
  connection.location.choose("south");
  expect(connection.lookUps.now().lookUps.tags).toEqual({ state: "asking" });
  await until(() => isKnown(connection));
  expect(asked.filter(({ url }) => url.endsWith("location=south"))).toHaveLength(5);
});

test("the page's address chooses among several", async () => {
  const { connection } = connect("https://desk.example/?location=south");
  expect(await connection.location.arrive()).toBe("south");
});

const south = { sections: [{ section: "identity" }], constants: {} };
const reception = { sections: [{ section: "tags" }], constants: {} };

test.each([
  ["?form=reception", [reception, reception]],
  ["?location=south&form=reception", [reception, reception]],
  ["?form=unknown", [undefined, south]],
  ["?form=constructor", [undefined, south]],
  ["?form=", [undefined, south]],
  ["", [undefined, south]],
])("the address %s asks in each location what it names, else what is asked there", async (query, forms) => {
  const [first, second] = session.locations;
  const asked = { ...session, locations: [first, { ...second, form: south }], forms: { reception } };
  const { connection } = connect(`https://desk.example/${query}`, {
    "/api/session": async () => Response.json(asked),
  });
  await connection.location.arrive();
  expect(connection.location.now().session?.locations.map(({ form }) => form)).toEqual(forms);
  connection.location.choose("south");
  expect(connection.location.now().location?.form).toEqual(forms[1]);
});

test("a gateway that does not answer is asked twice more, and then again when somebody says so", async () => {
  const down = { "/api/session": async () => new Response("<p>", { status: 502 }) };
  const { connection, asked, changes } = connect(undefined, down);
  const arrived = connection.location.arrive();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await arrived).toBeUndefined();
  expect(connection.location.now().failed).toBe(true);
  expect(asked).toHaveLength(3);
  delete changes["/api/session"];
  void connection.location.retry();
  await until(() => isKnown(connection));
});

test("one look-up that fails leaves the others alone, and is asked for again with them", async () => {
  const refused = async () =>
    Response.json({ message: "The token is not authorized for this scope." }, { status: 401 });
  const { connection, changes } = connect(undefined, { "/api/tags": refused });
  await until(() => connection.lookUps.now().lookUps.tags.state === "missing");
  await until(() => connection.lookUps.now().lookUps.people.state === "here");
  expect(connection.lookUps.now().lookUps.tags).toEqual({ state: "missing", fault: "scope" });
  delete changes["/api/tags"];
  connection.lookUps.refresh();
  expect(connection.lookUps.now().isRefreshing).toBe(true);
  await until(() => isKnown(connection));
});

test("what is known stays the same object while nothing new comes, and stays while it is read again", async () => {
  const { connection } = connect();
  await until(() => isKnown(connection));
  const before = connection.lookUps.now().lookUps;
  connection.lookUps.refresh();
  expect(connection.lookUps.now().lookUps.people).toBe(before.people);
  await until(() => !connection.lookUps.now().isRefreshing);
  expect(connection.lookUps.now().lookUps.people).toBe(before.people);
});

test("a busy HighLevel is left alone for as long as it says, and then asked by itself", async () => {
  let busy = true;
  const answer = async () =>
    busy
      ? Response.json({}, { status: 429, headers: { "retry-after": "20" } })
      : Response.json(answers["/api/tags"]);
  const { connection, asked } = connect(undefined, { "/api/tags": answer });
  const asks = () => asked.filter(({ url }) => url.startsWith("/api/tags")).length;
  await until(() => connection.lookUps.now().lookUps.tags.state === "missing");
  expect(connection.lookUps.now().lookUps.tags).toEqual({ state: "missing", fault: "busy" });
  busy = false;
  await vi.advanceTimersByTimeAsync(18_000);
  expect(asks()).toBe(1);
  await vi.advanceTimersByTimeAsync(4_000);
  await until(() => connection.lookUps.now().lookUps.tags.state === "here");
  expect(asks()).toBe(2);
});

test("what takes long is slow, and may still come", async () => {
  let answer: (response: Response) => void = () => undefined;
  const slow = () => new Promise<Response>((resolve) => (answer = resolve));
  const { connection } = connect(undefined, { "/api/users": slow });
  await until(() => connection.lookUps.now().lookUps.tags.state === "here");
  expect(connection.lookUps.now().lookUps.people).toEqual({ state: "asking" });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(connection.lookUps.now().lookUps.people).toEqual({ state: "missing", fault: "slow" });
  answer(Response.json(answers["/api/users"]));
  await until(() => connection.lookUps.now().lookUps.people.state === "here");
});

test("who was just created is known, before HighLevel's search knows them", async () => {
  const created = async () => Response.json({ contact: { id: "c1" } }, { status: 201 });
  const { connection } = connect(undefined, { "/api/contacts": created });
  const body = { firstName: "Ada", locationId: "north", email: "ada@example.com", phone: "+12075550142" };
  await connection.sending.send({ key: newKey(), body, uploads: [], another: false, tries: 0, at: 0 });
  const known = (by: "email" | "phone") =>
    connection.client.getQueryData(duplicateKey("north", by, body[by]));
  expect(known("email")).toEqual({ kind: "exists", contactId: "c1", name: "Ada", matched: "email" });
  expect(known("phone")).toEqual({ kind: "exists", contactId: "c1", name: "Ada", matched: "phone" });
});

const signedOut = async () => Response.json({ gateway: "signed-out" }, { status: 401 });
const body = { firstName: "Ada", locationId: "north" };
const attempt = () => ({ key: newKey(), body, uploads: [], another: false, tries: 0, at: 0 });

test("who signs in again finds the same submission sent, and what could not be looked up asked for", async () => {
  const { connection, asked, changes } = connect();
  await until(() => isKnown(connection));
  Object.assign(changes, { "/api/contacts": signedOut, "/api/tags": signedOut, "/api/session": signedOut });
  const first = attempt();
  await connection.sending.send(first);
  connection.location.choose("south");
  await until(() => connection.lookUps.now().lookUps.tags.state === "missing");
  expect(connection.lookUps.now().lookUps.tags).toEqual({ state: "missing", fault: "entrance" });
  expect(connection.sending.now().outcome).toEqual({ kind: "signed-out" });
  expect(connection.door.now()).toBe("signed-out");
  void connection.location.retry();
  await until(() => connection.location.now().failed);

  changes["/api/contacts"] = async () => Response.json({ contact: { id: "c1" } }, { status: 201 });
  delete changes["/api/tags"];
  delete changes["/api/session"];
  void connection.location.retry();
  await until(() => connection.sending.now().outcome?.kind === "saved" && isKnown(connection));
  expect(connection.door.now()).toBe("open");
  const creates = asked.filter(({ url }) => url.startsWith("/api/contacts?"));
  expect(creates.map(({ init }) => [new Headers(init?.headers).get("idempotency-key"), init?.body])).toEqual(
    Array(2).fill([first.key, JSON.stringify(body)]),
  );
});

test("what was changed since it met a shut door is not sent: the one before is given up, and that is said", async () => {
  const { connection, asked, changes } = connect();
  let firstName = "Ada";
  // Only what is typed matters here.
  connection.entry.follow(() => ({ draft: { firstName } as unknown as Draft, isTyped: true }));
  await until(() => isKnown(connection));
  changes["/api/contacts"] = signedOut;
  const first = attempt();
  await connection.sending.send(first);
  firstName = "Ada L";
  changes[`/api/submissions/${first.key}`] = signedOut;
  expect(await connection.sending.again()).toBe(false);
  expect(connection.sending.now().outcome).toEqual({ kind: "signed-out" });
  changes[`/api/submissions/${first.key}`] = async () => Response.json({ submission: { state: "void" } });
  expect(await connection.sending.again()).toBe(true);
  expect(connection.sending.now().outcome).toEqual({ kind: "offline" });
  expect(asked.filter(({ url }) => url.startsWith("/api/contacts?"))).toHaveLength(1);
});

test("where somebody else has signed in, nothing is sent for them, and nothing of theirs is shown", async () => {
  // Also where nothing is kept.
  const served = (person: string) => ({ ...session, person });
  const { connection, asked, changes } = connect(undefined, {
    "/api/session": async () => Response.json(served("one")),
  });
  await until(() => isKnown(connection));
  changes["/api/contacts"] = signedOut;
  await connection.sending.send(attempt());
  changes["/api/session"] = async () =>
    Response.json({ ...served("two"), locations: [{ id: "x", name: "X" }] });
  void connection.location.retry();
  await until(() => connection.door.now() === "another-person");
  expect(connection.location.now().location?.id).toBe("north");
  expect(connection.sending.now().outcome).toEqual({ kind: "signed-out" });
  expect(asked.filter(({ url }) => url.startsWith("/api/contacts?"))).toHaveLength(1);
});
