import { expect, test } from "vitest";
import { type Counted, countRequest } from "./countRequest";

const start = Date.UTC(2026, 10, 23, 12);

test("the first request of a location leaves 99 and 199,999", () => {
  expect(countRequest(undefined, start)).toEqual({
    counted: { intervalStart: start, inInterval: 1, day: start / 86_400_000 - 0.5, inDay: 1 },
    isOver: false,
    headers: {
      "x-ratelimit-max": "100",
      "x-ratelimit-remaining": "99",
      "x-ratelimit-interval-milliseconds": "10000",
      "x-ratelimit-limit-daily": "200000",
      "x-ratelimit-daily-remaining": "199999",
    },
  });
});

test("a hundred requests in ten seconds pass, the next does not, and ten seconds later one does", () => {
  const hundred = afterMany(100, start + 9_000);
  expect(hundred.isOver).toBe(false);
  expect(hundred.headers["x-ratelimit-remaining"]).toBe("0");
  expect(countRequest(hundred.counted, start + 9_999).isOver).toBe(true);
  expect(countRequest(hundred.counted, start + 10_000)).toMatchObject({
    isOver: false,
    headers: { "x-ratelimit-remaining": "99", "x-ratelimit-daily-remaining": "199899" },
  });
});

test("after 200,000 requests of a day none passes until midnight UTC", () => {
  const day = Math.floor(start / 86_400_000);
  const full: Counted = { intervalStart: 0, inInterval: 1, day, inDay: 200_000 };
  expect(countRequest(full, start)).toMatchObject({
    isOver: true,
    headers: { "x-ratelimit-daily-remaining": "0" },
  });
  expect(countRequest(full, (day + 1) * 86_400_000).isOver).toBe(false);
});

function afterMany(count: number, last: number) {
  let latest = countRequest(undefined, start);
  for (let sent = 1; sent < count; sent += 1) latest = countRequest(latest.counted, last);
  return latest;
}
