import { expect, test } from "vitest";
import { outcomeOf } from "./outcomeOf";

const answer = (status: number, json: unknown, headers: Record<string, string> = {}) => ({
  status,
  json,
  headers: new Headers(headers),
});

test.each([
  [201, { contact: { id: "c1" }, traceId: "t" }, { kind: "saved", contactId: "c1", traceId: "t" }],
  [201, { contact: {} }, { kind: "unknown" }],
  [201, undefined, { kind: "unknown" }],
  [200, { contact: { id: "c1" } }, { kind: "unknown" }],
  [302, undefined, { kind: "unknown" }],
  // A redirect that is not followed, and a 401 that is not HighLevel's: a sign-in's proxy has passed nothing on.
  [0, undefined, { kind: "signed-out" }],
  [401, undefined, { kind: "signed-out" }],
  [401, {}, { kind: "signed-out" }],
  [403, undefined, { kind: "unknown" }],
  [
    400,
    { message: "no duplicates", meta: { contactId: "c1", contactName: "Ada", matchingField: "email" } },
    { kind: "exists", contactId: "c1", name: "Ada", matched: "email" },
  ],
  [
    400,
    { meta: { contactId: "c1", matchingField: "additionalEmail" } },
    { kind: "exists", contactId: "c1", name: "", matched: "email" },
  ],
  [
    400,
    { meta: { contactId: "c1", matchingField: "phone" } },
    { kind: "exists", contactId: "c1", name: "", matched: "phone" },
  ],
  [400, { meta: { contactId: "c1" } }, { kind: "exists", contactId: "c1", name: "", matched: "other" }],
  [400, { message: "off" }, { kind: "fix", problems: [{ message: "off" }] }],
  [
    422,
    { message: ["email must be an email", "property foo should not exist"], traceId: "t" },
    {
      kind: "fix",
      problems: [
        { name: "email", message: "email must be an email" },
        { message: "property foo should not exist" },
      ],
      traceId: "t",
    },
  ],
  [401, { message: "Invalid Private Integration token" }, { kind: "unreachable", code: "token-refused" }],
  [
    401,
    { message: "The token is not authorized for this scope." },
    { kind: "unreachable", code: "scope-missing" },
  ],
  [401, { message: "version header was not found." }, { kind: "unreachable", code: "version-missing" }],
  [401, { message: "Token's user type mismatch!" }, { kind: "unreachable", code: "agency-token" }],
  [401, { statusCode: 401 }, { kind: "unreachable", code: "unauthorised" }],
  [
    403,
    { message: "The token does not have access to this location." },
    { kind: "unreachable", code: "no-location" },
  ],
  [404, { message: "Not found" }, { kind: "unreachable", code: "not-found" }],
  [405, {}, { kind: "unreachable", code: "405" }],
  [500, { message: "oops", traceId: "t" }, { kind: "unknown", traceId: "t" }],
  [503, {}, { kind: "unknown" }],
  [403, { gateway: "forbidden", message: "…" }, { kind: "unreachable", code: "forbidden" }],
  [401, { gateway: "signed-out" }, { kind: "signed-out" }],
  [403, { gateway: "not-allowed" }, { kind: "unreachable", code: "not-allowed" }],
  [429, { gateway: "too-many" }, { kind: "wait", seconds: 10 }],
  [503, { gateway: "busy" }, { kind: "wait", seconds: 10 }],
  [400, { gateway: "not-this-contact" }, { kind: "unreachable", code: "not-this-contact" }],
  [502, { gateway: "not-sent" }, { kind: "unreachable", code: "not-sent" }],
  [504, { gateway: "no-answer" }, { kind: "unknown" }],
  [502, { gateway: "not-highlevel", upstreamStatus: 403 }, { kind: "unreachable", code: "not-highlevel" }],
  [502, { gateway: "not-highlevel", upstreamStatus: 502 }, { kind: "unknown" }],
  [502, { gateway: "not-highlevel", upstreamStatus: 201 }, { kind: "unknown" }],
  [502, { gateway: "not-highlevel", upstreamStatus: 302 }, { kind: "unknown" }],
] as const)("%i with %j is %j", (status, json, outcome) => {
  expect(outcomeOf(answer(status, json))).toEqual(outcome);
});

test.each([
  [{ "retry-after": "7", "x-ratelimit-interval-milliseconds": "10000" }, 7],
  [{ "retry-after": "0.2" }, 1],
  [{ "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT", "x-ratelimit-interval-milliseconds": "4500" }, 5],
  [{ "x-ratelimit-interval-milliseconds": "10000" }, 10],
  [{}, 10],
])("a 429 with %j waits %i seconds", (headers, seconds) => {
  expect(outcomeOf(answer(429, {}, headers))).toEqual({ kind: "wait", seconds });
});

test("the gateway says itself for how long to wait", () => {
  const busy = answer(503, { gateway: "busy" }, { "retry-after": "7" });
  expect(outcomeOf(busy)).toEqual({ kind: "wait", seconds: 7 });
});
