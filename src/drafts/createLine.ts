import { asNotKept } from "./asNotKept";
import { NotKept } from "./Drafts";

/** The time that something has while it is its turn. */
export type Turn<Result = unknown> = {
  /** Aborted when the time is up, perhaps before it began: then nothing may be written any more. */
  signal: AbortSignal;
  /** How its promise settles when the time is up. */
  late: () => Result;
  /** There is much to do, and a part of it is done: its time begins anew, and that of all who wait. */
  goesOn(): void;
};

export type Line = <Result>(work: (turn: Turn<Result>) => Promise<Result>) => Promise<Result>;

/**
 * Does one thing after another. What hangs is given up, and what stands behind it still has its turn.
 * @param patience milliseconds from being asked to being settled
 */
export function createLine(patience: number): Line {
  let before: Promise<unknown> = Promise.resolve();
  const clocks = new Set<Clock>();

  return <Result>(work: (turn: Turn<Result>) => Promise<Result>) => {
    const over = new AbortController();
    const mine: Clock[] = [];
    const start = (ms: number) => {
      const clock = startClock(ms, () => over.abort());
      mine.push(clock);
      clocks.add(clock);
    };
    const stop = () => {
      for (const clock of mine) {
        clock.stop();
        clocks.delete(clock);
      }
    };
    const turn: Turn<Result> = {
      signal: over.signal,
      late() {
        throw new NotKept("failed");
      },
      goesOn() {
        for (const clock of clocks) clock.startAgain();
      },
    };

    start(patience);
    const isOver = new Promise<void>((resolve) => over.signal.addEventListener("abort", () => resolve()));
    const worked = before.then(() => {
      if (!over.signal.aborted) start(patience * 0.8);
      return work(turn);
    });
    const result = Promise.race([worked, isOver.then(() => turn.late())])
      .catch((error: unknown) => {
        throw asNotKept(error);
      })
      .finally(stop);
    before = Promise.allSettled([before, result]);
    return result;
  };
}

type Clock = { startAgain(): void; stop(): void };

/** Counts quarters: when a page wakes that was frozen, all timers are due, and the browser's answers come after them. */
function startClock(ms: number, act: () => void): Clock {
  let quarters = 0;
  const timer = setInterval(() => {
    quarters++;
    if (quarters === 4) act();
  }, ms / 4);
  return {
    startAgain() {
      quarters = 0;
    },
    stop: () => clearInterval(timer),
  };
}
