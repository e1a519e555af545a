import type { Ledger, NewSubmission } from "./Ledger";

/** For tests: a time, and a submission of somebody of its own at that time. */
export const now = Date.UTC(2026, 0, 2);
export const submission = (key: string): NewSubmission => ({
  key,
  locationId: "loc1",
  bodyHash: "hash",
  people: [`hash-of-${key}@example.com`],
  now,
  heldUntil: now + 120_000,
});

/** For tests: everything that a ledger can be asked. */
export const everyCall: readonly ((ledger: Ledger) => Promise<unknown>)[] = [
  (ledger) => ledger.begin(submission("new")),
  (ledger) => ledger.finish("key1", { state: "unknown" }),
  (ledger) => ledger.find("key1", "loc1"),
  (ledger) => ledger.void("new", "loc1", now),
  (ledger) => ledger.earlierTry("key2", "loc1", "hash"),
  (ledger) => ledger.madeBy("contact1", "loc1"),
  (ledger) => ledger.sweep(now, now),
  (ledger) => ledger.check(),
];
