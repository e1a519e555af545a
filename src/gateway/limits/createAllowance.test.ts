import fc from "fast-check";
import { expect, test } from "vitest";
import { createAllowance } from "./createAllowance";

test("so many calls in any ten seconds and no more, each key by itself", () => {
  let now = 0;
  const { take } = createAllowance(3, () => now);
  expect([take("a"), take("a"), take("a")]).toEqual([0, 0, 0]);
  expect(take("b")).toBe(0);
  now = 4_000;
  expect(take("a")).toBe(6_000);
  now = 10_000;
  expect(take("a")).toBe(0);
});

test("some of them are left for others", () => {
  let now = 0;
  const { take } = createAllowance(5, () => now);
  expect([take("a", 3), take("a", 3)]).toEqual([0, 0]);
  now = 1_000;
  expect(take("a", 3)).toBe(9_000);
  expect([take("a"), take("a"), take("a")]).toEqual([0, 0, 0]);
  expect(take("a")).toBe(9_000);
});

test("a clock that is put back lets nobody wait for long", () => {
  let now = 1_000_000;
  const { take } = createAllowance(1, () => now);
  take("a");
  now = 0;
  expect(take("a")).toBe(0);
  expect(take("a")).toBe(10_000);
});

test("however the calls come, no ten seconds have more than is allowed, and who waits as told is let in", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4_000), { maxLength: 60 }), (pauses) => {
      let now = 0;
      const { take } = createAllowance(7, () => now);
      const letIn: number[] = [];
      for (const pause of pauses) {
        now += pause;
        const wait = take("a");
        if (wait === 0) letIn.push(now);
        else {
          now += wait;
          expect(take("a")).toBe(0);
          letIn.push(now);
        }
      }
      for (const at of letIn)
        expect(letIn.filter((call) => call >= at && call < at + 10_000).length).toBeLessThanOrEqual(7);
    }),
  );
});

test("a million people leave nothing behind", () => {
  let now = 0;
  const { take } = createAllowance(5, () => now);
  const before = process.memoryUsage().heapUsed;
  for (let person = 0; person < 1_000_000; person += 1) {
    now += 20;
    take(`person ${person}`);
  }
  // All of them together would be 250 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024);
});
