import { setTimeout as delay } from "node:timers/promises";

/** For tests: a clock that stands still until it is told to move. */
export type TestClock = {
  /** Milliseconds since 1970. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Moves on, stopping at each moment that somebody waits for until nothing goes on any more. */
  pass: (ms: number) => Promise<void>;
};

/** Milliseconds; what is left to do at a moment, all of it in this process, takes less. */
const settled = 30;

export function testClock(): TestClock {
  let time = Date.UTC(2026, 0, 2);
  let waiting: { until: number; goOn: () => void }[] = [];
  return {
    now: () => time,
    wait: (ms) => new Promise((goOn) => waiting.push({ until: time + ms, goOn })),
    async pass(ms) {
      const end = time + ms;
      for (;;) {
        await delay(settled);
        const next = Math.min(...waiting.map(({ until }) => until));
        if (next > end) break;
        time = next;
        const due = waiting.filter(({ until }) => until <= time);
        waiting = waiting.filter(({ until }) => until > time);
        for (const { goOn } of due) goOn();
      }
      time = end;
    },
  };
}
