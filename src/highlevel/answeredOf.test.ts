import { expect, test } from "vitest";
import { answeredOf } from "./answeredOf";

const limits = {
  "X-RateLimit-Max": "100",
  "X-RateLimit-Remaining": "0",
  "X-RateLimit-Limit-Daily": "200000",
  "X-RateLimit-Daily-Remaining": "199999",
  "Retry-After": "5",
};
const answer = (headers: HeadersInit, status = 201) => ({
  status,
  headers: new Headers(headers),
  json: { traceId: "t" },
});

test("what HighLevel said comes with how long it took, and with what is left", () => {
  expect(answeredOf(answer({ ...limits, "X-HighLevel-Ms": "84" }))).toEqual({
    status: 201,
    ms: 84,
    headers: {
      max: 100,
      remaining: 0,
      dailyMax: 200_000,
      dailyRemaining: 199_999,
      retryAfter: 5,
    },
    body: { traceId: "t" },
    by: "highlevel",
  });
});

test("without that it is the gateway that answered", () => {
  expect(answeredOf(answer({ "Retry-After": "2" }, 429))).toEqual({
    status: 429,
    headers: { retryAfter: 2 },
    body: { traceId: "t" },
    by: "gateway",
  });
});

test.each(["", "soon", "-1", "1e3", "1.5", "9".repeat(400)])("a header of %j tells nothing", (text) => {
  const { headers, by } = answeredOf(answer({ "X-RateLimit-Max": text, "X-HighLevel-Ms": text }));
  expect({ headers, by }).toEqual({ headers: {}, by: "gateway" });
});
