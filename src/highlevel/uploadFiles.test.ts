import { expect, test } from "vitest";
import { testWorld } from "./testWorld";
import { uploadFiles } from "./uploadFiles";

const to = { contactId: "c/1", locationId: "l" };
const upload = {
  customFieldId: "f",
  label: "Card",
  files: [
    { uuid: "u1", file: new File(["one"], "a.txt", { type: "text/plain" }) },
    { uuid: "u2", file: new File(["two!"], "b.pdf") },
  ],
};

/** A request that ends when it is told to: the browser's own is met in the browser tests. */
class Request {
  upload: { onprogress?: (event: object) => void; onload?: () => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = "";
  asked: unknown[] = [];
  body?: FormData;
  open(...of: unknown[]) {
    this.asked.push(of);
  }
  setRequestHeader(...of: unknown[]) {
    this.asked.push(of);
  }
  send(body: FormData) {
    this.body = body;
  }
  abort() {
    this.onabort?.();
  }
  answer(status: number, json: unknown) {
    this.status = status;
    this.responseText = typeof json === "string" ? json : JSON.stringify(json);
    this.onload?.();
  }
}

function start() {
  const request = new Request();
  const abort = new AbortController();
  const progress: number[][] = [];
  const onProgress = (...bytes: number[]) => progress.push(bytes);
  // It has what uploadFiles uses of the browser's.
  const newRequest = () => request as unknown as XMLHttpRequest;
  const world = { ...testWorld(() => Response.json({})).world, newRequest };
  const ended = uploadFiles(world, to, upload, { onProgress, signal: abort.signal });
  return { request, abort, progress, ended };
}

test("sends all files of a field in one request, named as HighLevel wants them", async () => {
  const { request, progress, ended } = start();
  expect(request.asked).toEqual([
    ["POST", "/api/contacts/c%2F1/files?location=l"],
    ["X-Contact-Desk", "1"],
  ]);
  const parts = [...(request.body ?? [])].map(([name, part]) => [name, part instanceof File && part.name]);
  expect(parts).toEqual([
    ["f_u1", "a.txt"],
    ["f_u2", "b.pdf"],
  ]);
  request.upload.onprogress?.({ loaded: 3, total: 7 });
  request.answer(200, { succeded: true });
  expect(await ended).toEqual({ kind: "attached" });
  expect(progress).toEqual([[3, 7]]);
});

test.each([
  [401, { message: "The token is not authorized for this scope." }, { kind: "failed", why: "scope" }],
  [401, { message: "Invalid Private Integration token" }, { kind: "failed", why: "token" }],
  [403, { message: "no" }, { kind: "failed", why: "location" }],
  [429, {}, { kind: "failed", why: "busy" }],
  [400, { message: ["a", "b"] }, { kind: "failed", why: "refused", message: "a b" }],
  [401, { gateway: "signed-out" }, { kind: "failed", why: "entrance" }],
  [401, "<h1>Sign in", { kind: "failed", why: "entrance" }],
  [403, { gateway: "not-allowed" }, { kind: "failed", why: "entrance" }],
  [429, { gateway: "too-many" }, { kind: "failed", why: "busy" }],
  [413, { gateway: "too-large" }, { kind: "failed", why: "tooLarge" }],
  [502, { gateway: "not-sent" }, { kind: "failed", why: "unreachable" }],
  [504, { gateway: "no-answer" }, { kind: "unclear" }],
  [502, { gateway: "not-highlevel" }, { kind: "unclear" }],
  [500, { message: "x" }, { kind: "unclear" }],
  [302, "<p>", { kind: "unclear" }],
])("%i %j means %j", async (status, answer, outcome) => {
  const { request, ended } = start();
  request.answer(status, answer);
  expect(await ended).toEqual(outcome);
});

test("what is cut before its last byte is not there; what is cut after it may be", async () => {
  const early = start();
  early.request.onerror?.();
  expect(await early.ended).toEqual({ kind: "failed", why: "unreachable" });
  const late = start();
  late.request.upload.onload?.();
  late.request.onerror?.();
  expect(await late.ended).toEqual({ kind: "unclear" });
});

test("cancelling ends it at once", async () => {
  const { abort, ended } = start();
  abort.abort();
  expect(await ended).toEqual({ kind: "cancelled" });
});
