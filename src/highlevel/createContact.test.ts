import { expect, test } from "vitest";
import { createContact } from "./createContact";
import { testGateway } from "./testGateway";

const sent = { key: "0123456789abcdef0123456789abcdef", body: { firstName: "Ada", locationId: "a b" } };
const saved = () => Response.json({ contact: { id: "c" } }, { status: 201 });
const row = (submission: object) => () => Response.json({ submission: { sentAt: 1, ...submission } });
const cut = () => Promise.reject(new TypeError("Failed to fetch"));
const unheardOf = () => Response.json({ gateway: "unknown-submission" }, { status: 404 });

test("sends the body's exact JSON to the gateway, once and under its key", async () => {
  const { asked, world } = testGateway({ create: saved });
  expect(await createContact(world, sent)).toEqual({ kind: "saved", contactId: "c" });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toBe("/api/contacts?location=a%20b");
  expect(asked[0]?.init).toMatchObject({
    method: "POST",
    body: '{"firstName":"Ada","locationId":"a b"}',
    redirect: "manual",
    headers: { "Content-Type": "application/json", "Idempotency-Key": sent.key, "X-Contact-Desk": "1" },
  });
});

test("tells what the request was answered, and that it was not; what is found out later is no answer to it", async () => {
  const heard: unknown[] = [];
  const hear = (answered: unknown) => void heard.push(answered);
  await createContact(testGateway({ create: saved }).world, sent, hear);
  const find = row({ state: "saved", contactId: "c" });
  await createContact(testGateway({ create: cut, find }).world, sent, hear);
  expect(heard).toEqual([
    { status: 201, headers: {}, body: { contact: { id: "c" } }, by: "gateway" },
    undefined,
  ]);
});

test("sends nothing while offline", async () => {
  const { world, creates } = testGateway({ create: saved, session: cut }, false);
  expect(await createContact(world, sent)).toEqual({ kind: "offline" });
  expect(creates()).toBe(0);
});

test("sends though the browser says that it is offline, where the gateway answers", async () => {
  const { world } = testGateway({ create: saved, session: () => Response.json({}) }, false);
  expect(await createContact(world, sent)).toEqual({ kind: "saved", contactId: "c" });
});

const noAnswers = {
  "a cut connection": cut,
  "an answer that breaks off": () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) }), {
      status: 201,
    }),
  "a page that is not ours": () => new Response("<p>Welcome to the hotel", { status: 200 }),
  "a bad gateway in between": () => new Response("<p>502", { status: 502 }),
};

for (const [name, create] of Object.entries(noAnswers)) {
  test(`after ${name} the gateway is asked how it ended; nothing is sent again`, async () => {
    const { world, creates } = testGateway({ create, find: row({ state: "saved", contactId: "c" }) });
    expect(await createContact(world, sent)).toEqual({ kind: "saved", contactId: "c" });
    expect(creates()).toBe(1);
  });
}

test("where the gateway itself does not know, it is not asked at once: it is finding out", async () => {
  const { world, asked } = testGateway({
    create: () => Response.json({ gateway: "no-answer" }, { status: 504 }),
  });
  expect(await createContact(world, sent)).toEqual({ kind: "unknown" });
  expect(asked).toHaveLength(1);
});

test("a submission that never arrived is given up there, and only then is it said that nothing was created", async () => {
  const { world, asked } = testGateway({ create: cut, find: unheardOf, void: row({ state: "void" }) });
  expect(await createContact(world, sent)).toEqual({ kind: "offline" });
  expect(asked.map(({ init, url }) => `${init?.method ?? "GET"} ${url}`)).toEqual([
    "POST /api/contacts?location=a%20b",
    `GET /api/submissions/${sent.key}?location=a%20b`,
    `POST /api/submissions/${sent.key}/void?location=a%20b`,
  ]);
});

test("one that arrived while it was being given up ended as the gateway says", async () => {
  const { world } = testGateway({
    create: cut,
    find: unheardOf,
    void: row({ state: "saved", contactId: "c", traceId: "t" }),
  });
  expect(await createContact(world, sent)).toEqual({ kind: "saved", contactId: "c", traceId: "t" });
});

test.each([
  ["nobody answers", cut],
  [
    "the gateway's own page is another version",
    () => Response.json({ gateway: "not-found" }, { status: 404 }),
  ],
  ["the ledger is down", () => Response.json({ gateway: "ledger-down" }, { status: 503 })],
])("does not claim to know where %s", async (_, find) => {
  const { world, creates } = testGateway({ create: cut, find, void: cut });
  expect(await createContact(world, sent)).toEqual({ kind: "unknown" });
  expect(creates()).toBe(1);
});

test("a submission that could not be given up is not said to be given up", async () => {
  const { world } = testGateway({ create: cut, find: unheardOf, void: cut });
  expect(await createContact(world, sent)).toEqual({ kind: "unknown" });
});

test("who is still being found out about is asked for again for a while", async () => {
  let asked = 0;
  const find = () => row(++asked < 3 ? { state: "sent" } : { state: "saved", contactId: "c" })();
  const { world } = testGateway({ create: cut, find });
  expect(await createContact(world, sent)).toEqual({ kind: "saved", contactId: "c" });
});

test("who is signed out is told so at once, and nobody is asked how it ended", async () => {
  const { world, asked } = testGateway({ create: () => new Response("<h1>Sign in", { status: 401 }) });
  expect(await createContact(world, sent)).toEqual({ kind: "signed-out" });
  expect(asked).toHaveLength(1);
});

test("who is signed out only after a create that was cut does not know how it ended", async () => {
  const find = () => Response.json({ gateway: "signed-out" }, { status: 401 });
  const { world } = testGateway({ create: cut, find });
  expect(await createContact(world, sent)).toEqual({ kind: "unknown" });
});

const barred = () => new Response("<h1>Forbidden", { status: 403 });

test("a proxy that lets neither the create nor the question through has sent nothing on", async () => {
  const { world, creates } = testGateway({ create: barred, find: barred });
  expect(await createContact(world, sent)).toEqual({ kind: "unreachable", code: "proxy-refused" });
  expect(creates()).toBe(1);
});

test("where a proxy bars only the create, the gateway says how it ended", async () => {
  const { world } = testGateway({ create: barred, find: unheardOf, void: row({ state: "void" }) });
  expect(await createContact(world, sent)).toEqual({ kind: "offline" });
});
