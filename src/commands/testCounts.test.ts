import { expect, test } from "vitest";
import { addUp, playwrightCounts, stepCounts, vitestCounts } from "./testCounts.mjs";

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 3, flaky: 0, unexpected: 0, skipped: 2 } };

test("each test counts one, and skipped ones are told apart", () => {
  expect(vitestCounts(true, vitest)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  expect(playwrightCounts(true, playwright)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test("failed tests count one each", () => {
  expect(vitestCounts(false, { ...vitest, numFailedTests: 2 })).toMatchObject({ passed: 7, failed: 2 });
  expect(playwrightCounts(false, { stats: { ...playwright.stats, unexpected: 4 } })).toMatchObject({
    failed: 4,
  });
});

test("a run that failed without a failed test counts as one failure", () => {
  expect(vitestCounts(false, vitest)).toMatchObject({ passed: 7, failed: 1 });
  expect(playwrightCounts(false, playwright)).toMatchObject({ passed: 3, failed: 1 });
});

test("a run that left no report, or ran nothing, counts as one failure", () => {
  expect(vitestCounts(false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightCounts(true, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("steps add up", () => {
  const counts = [stepCounts(true), stepCounts(false), vitestCounts(true, vitest)];

  expect(addUp(counts)).toEqual({ passed: 8, failed: 1, skipped: 2 });
});
