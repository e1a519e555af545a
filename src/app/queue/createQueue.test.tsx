import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import type { Answered } from "../../contact/Answered";
import type { CreateContactBody } from "../../contact/CreateContactBody";
import { standardFields } from "../../contact/standardFields";
import { startDraft } from "../../fields/startDraft";
import { createDoor } from "../createDoor";
import type { Attempt } from "../createSending";
import { createStorage } from "../createStorage";
import { sendingParts } from "../sendingParts";
import { testComputer } from "../testDrafts";
import { sealedOf, testLocation } from "../testTab";
import { createQueue } from "./createQueue";

await sendingParts.load();

type Answer = () => Response | Promise<Response>;

const created: Answer = () =>
  Response.json({ contact: { id: "ocQHyuzHvysMo5N5VsXc" }, traceId: "t" }, { status: 201 });
const refused: Answer = () => Response.json({ statusCode: 422, message: ["email is odd"] }, { status: 422 });
const busy: Answer = () => new Response("{}", { status: 429, headers: { "Retry-After": "1" } });

/** A queue before a gateway that answers each create as told, and knows of no submission. */
function open(...answers: Answer[]) {
  const asked: { name: string; key: string | null }[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(new URL(String(input), location.href), init);
    if (request.method !== "POST" || new URL(request.url).pathname !== "/api/contacts")
      return new Response("", { status: 404 });
    asked.push({ name: (await request.json()).firstName, key: request.headers.get("Idempotency-Key") });
    return (answers.shift() ?? created)();
  };
  const door = createDoor(
    { fetch, newRequest: () => new XMLHttpRequest(), isOnline: () => true },
    () => undefined,
  );
  const computer = testComputer();
  const storage = createStorage(testLocation(), async () => computer.openTab());
  const told: string[] = [];
  const lastAnswer = {
    to: (body: CreateContactBody) => (answered: Answered | undefined) =>
      void told.push(`${body.firstName} ${answered?.status}`),
  };
  const queue = createQueue(new QueryClient(), door, storage, lastAnswer);
  const ended: string[] = [];
  queue.onEnd((outcome, { id }) => ended.push(`${id} ${outcome.kind}`));
  const add = (name: string, written: Promise<boolean> = Promise.resolve(true)) => {
    const sealed = { ...sealedOf(name), key: name.padEnd(32, "0"), another: true };
    const attempt: Attempt = { ...sealed, tries: 0 };
    const draft = { ...startDraft(standardFields), firstName: name };
    const left = { id: name, draft, isTyped: true, locationId: "north", edited: false };
    queue.add({ ...left, sealed, written }, attempt);
  };
  const kinds = () => queue.now().map(({ id, state }) => `${id} ${state.kind}`);
  return { queue, add, asked, ended, told, kinds, computer };
}

/** A promise that is kept when somebody says so. */
function later<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

test("one after another, in their order, and never two at a time", async () => {
  let open1 = 0;
  let most = 0;
  const slow: Answer = async () => {
    most = Math.max(most, ++open1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    open1--;
    return created();
  };
  const { add, asked, ended, queue } = open(slow, slow, slow);
  for (const name of ["a", "b", "c"]) add(name);
  await vi.waitUntil(() => ended.length === 3);
  expect(asked.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(ended).toEqual(["a saved", "b saved", "c saved"]);
  expect(most).toBe(1);
  expect(queue.now()).toEqual([]);
});

test("nothing is sent before it is on this computer", async () => {
  const { add, asked, ended } = open();
  const { promise, resolve } = later<boolean>();
  add("a", promise);
  await new Promise((next) => setTimeout(next, 50));
  expect(asked).toEqual([]);
  resolve(true);
  await vi.waitUntil(() => ended.length === 1);
});

test("what is refused waits there, and the next one goes all the same", async () => {
  const { add, ended, kinds, queue, computer } = open(refused);
  add("a");
  add("b");
  await vi.waitUntil(() => ended.length === 2);
  expect(kinds()).toEqual(["a ended"]);
  await vi.waitUntil(() => computer.rows.has("a"));
  const { content } = computer.rows.get("a") ?? {};
  expect(content, "it is only typed again").toMatchObject({ draft: { firstName: "a" } });
  expect(content).not.toHaveProperty("sealed");
  expect(queue.take("a")?.draft).toMatchObject({ firstName: "a" });
  expect(queue.now()).toEqual([]);
});

test("while HighLevel is busy all wait; then the same contact goes first, under a key of its own", async () => {
  const { add, asked, ended, told, kinds } = open(busy);
  add("a");
  add("b");
  await vi.waitUntil(() => kinds()[0] === "a pausing");
  expect(kinds()).toEqual(["a pausing", "b waiting"]);
  await vi.waitUntil(() => ended.length === 2, { timeout: 5_000 });
  expect(asked.map(({ name }) => name)).toEqual(["a", "a", "b"]);
  expect(asked[0]?.key).not.toBe(asked[1]?.key);
  expect(told).toEqual(["a 429", "a 201", "b 201"]);
});

test("what is on its way cannot be taken back", async () => {
  const { promise, resolve } = later<Response>();
  const { add, queue, kinds, ended } = open(() => promise);
  add("a");
  await vi.waitUntil(() => kinds()[0] === "a sending");
  expect(queue.take("a")).toBeUndefined();
  resolve(await created());
  await vi.waitUntil(() => ended.length === 1);
});

test("it is at risk only where it is not on this computer", async () => {
  const { add, queue, ended, computer } = open(refused);
  computer.refuse("full");
  add("a", Promise.resolve(false));
  expect(queue.isAtRisk()).toBe(true);
  await vi.waitUntil(() => ended.length === 1);
  expect(queue.isAtRisk()).toBe(true);
});
