/** Requests of one location in the running interval and on the running day. */
export type Counted = { intervalStart: number; inInterval: number; day: number; inDay: number };

const intervalMs = 10_000;
const dayMs = 86_400_000;
const most = { interval: 100, day: 200_000 };

/**
 * Counts one more request at `now` (ms): is it over HighLevel's limits, and what do the headers say?
 * An interval begins with the first request after the last one has ended, a day at midnight UTC.
 */
export function countRequest(
  before: Counted | undefined,
  now: number,
): { counted: Counted; isOver: boolean; headers: Record<string, string> } {
  const { intervalStart, inInterval, day, inDay } = startedAnew(before, now);
  const counted = { intervalStart, inInterval: inInterval + 1, day, inDay: inDay + 1 };
  return {
    counted,
    isOver: counted.inInterval > most.interval || counted.inDay > most.day,
    headers: {
      "x-ratelimit-max": String(most.interval),
      "x-ratelimit-remaining": String(Math.max(0, most.interval - counted.inInterval)),
      "x-ratelimit-interval-milliseconds": String(intervalMs),
      "x-ratelimit-limit-daily": String(most.day),
      "x-ratelimit-daily-remaining": String(Math.max(0, most.day - counted.inDay)),
    },
  };
}

function startedAnew(before: Counted | undefined, now: number): Counted {
  const today = Math.floor(now / dayMs);
  const isSameInterval = before !== undefined && now - before.intervalStart < intervalMs;
  return {
    intervalStart: isSameInterval ? before.intervalStart : now,
    inInterval: isSameInterval ? before.inInterval : 0,
    day: today,
    inDay: before?.day === today ? before.inDay : 0,
  };
}
