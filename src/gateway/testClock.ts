import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";

/** For tests: a clock that stands still until it is told to move. */
export type TestClock = {
  /** Milliseconds since 1970. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Time stands still while this is done. */
  during: <T>(work: Promise<T>) => Promise<T>;
  /** Moves on, stopping at each moment that somebody waits for until nothing goes on any more. */
  pass: (ms: number) => Promise<void>;
};

export function testClock(): TestClock {
  let time = Date.UTC(2026, 0, 2);
  let waiting: { until: number; goOn: () => void }[] = [];
  let doing = 0;
  let begun = 0;
  return {
    now: () => time,
    wait: (ms) => new Promise((goOn) => waiting.push({ until: time + ms, goOn })),
    during(work) {
      doing += 1;
      begun += 1;
      return work.finally(() => {
        doing -= 1;
      });
    },
    async pass(ms) {
      const end = time + ms;
      for (;;) {
        await settle();
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

  /** Whatever else goes on happens in this process, and is over after some turns of its loop. */
  async function settle() {
    let before: number;
    do {
      before = begun;
      await delay(10);
      for (let turns = 0; turns < 20; turns += 1) await turn();
    } while (doing > 0 || begun > before);
  }
}
