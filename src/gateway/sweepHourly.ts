import type { Ledger } from "../ledger/Ledger";

const hour = 3_600_000;
const kept = 7 * 24 * hour;

/** Forgets submissions of more than seven days ago, now and every hour, without keeping the process from ending. */
export function sweepHourly(ledger: Ledger, now: () => number): void {
  const sweep = () => {
    // Where the ledger is down the next hour is early enough.
    ledger.sweep(now() - kept, now()).catch(() => {});
  };
  sweep();
  setInterval(sweep, hour).unref();
}
