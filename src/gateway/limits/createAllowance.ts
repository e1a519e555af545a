/** Milliseconds: HighLevel counts by ten seconds. */
const span = 10_000;

/** Keys after which those that have not called for a while are forgotten for the first time. */
const many = 1_000;

export type Allowance = {
  /**
   * One more call of a key, where it is allowed. Gives 0, or the milliseconds until it is.
   * @param keep so many of the calls are left for others
   */
  take(key: string, keep?: number): number;
};

/**
 * How often each key may call: at most so many times in any ten seconds.
 * @param now ms since 1970; may jump
 */
export function createAllowance(most: number, now: () => number): Allowance {
  const calls = new Map<string, number[]>();
  let tooMany = many;
  return {
    take(key, keep = 0) {
      if (calls.size >= tooMany) forgetIdle();
      const recent = recentOf(key);
      const allowed = Math.max(1, most - keep);
      const inTheWay = recent.at(-allowed);
      if (inTheWay !== undefined) return inTheWay + span - now();
      calls.set(key, [...recent, now()]);
      return 0;
    },
  };

  function recentOf(key: string): number[] {
    const at = now();
    // What lies ahead is from before the clock was put back.
    return (calls.get(key) ?? []).filter((call) => call > at - span && call <= at);
  }

  function forgetIdle() {
    for (const key of calls.keys()) if (recentOf(key).length === 0) calls.delete(key);
    // Not at every call, where all of them are busy.
    tooMany = Math.max(many, calls.size * 2);
  }
}
