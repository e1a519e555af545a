import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openLedger } from "../ledger/openLedger";
import { sweepHourly } from "./sweepHourly";
import { newKey, testFolder } from "./testWorld";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const day = 24 * 3_600_000;

test("submissions are kept for seven days: the older ones are forgotten at the start, and every hour", async () => {
  const ledger = await openLedger({ file: `${testFolder()}/ledger.db` });
  const [old, young] = [newKey(), newKey()];
  let now = 100 * day;
  const begin = (key: string, sentAt: number) =>
    ledger.begin({ key, locationId: "loc1", bodyHash: "b", people: [], now: sentAt, heldUntil: 0 });
  await begin(old, now - 7 * day - 1);
  await begin(young, now - 7 * day + 1);

  sweepHourly(ledger, () => now);
  await expect.poll(() => ledger.find(old, "loc1")).toBeUndefined();
  expect(await ledger.find(young, "loc1")).toBeDefined();

  now += 3_600_000;
  vi.advanceTimersByTime(3_600_000);
  await expect.poll(() => ledger.find(young, "loc1")).toBeUndefined();
  await ledger.close();
});
