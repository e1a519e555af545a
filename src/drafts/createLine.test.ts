import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLine, type Turn } from "./createLine";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const hang = () => new Promise<never>(() => {});

test("what waited for too long has its turn all the same, and is told that its time is up", async () => {
  const line = createLine(400);
  let first: Turn | undefined;
  const hung = line((turn) => {
    first = turn;
    return hang();
  }).catch(() => "given up");
  await vi.advanceTimersByTimeAsync(62);
  const signals: AbortSignal[] = [];
  const waiting = line(async ({ signal }) => signals.push(signal)).catch(() => "given up");
  // Just before the clock of the one that waits goes on to its next quarter, and after that of the other did.
  await vi.advanceTimersByTimeAsync(99);
  first?.goesOn();
  await vi.advanceTimersByTimeAsync(302);
  expect(signals).toEqual([]);
  expect(await waiting).toBe("given up");
  await vi.advanceTimersByTimeAsync(100);
  expect(await hung).toBe("given up");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);
});

test("where there is much to do, the time begins anew with every part of it, for those who wait as well", async () => {
  const line = createLine(400);
  const done = line(async ({ goesOn }) => {
    for (let part = 0; part < 10; part++) {
      await vi.advanceTimersByTimeAsync(200);
      goesOn();
    }
    return "done";
  });
  const behind = line(async () => "done too");
  expect(await Promise.all([done, behind])).toEqual(["done", "done too"]);
});
