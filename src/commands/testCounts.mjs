/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string } & Counts} Step
 */

/**
 * A step without tests of its own counts one.
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function stepCounts(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/**
 * @param {boolean} succeeded
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | undefined} report
 *   Vitest's JSON report
 */
export function vitestCounts(succeeded, report) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  return honest(succeeded, {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  });
}

/**
 * @param {boolean} succeeded
 * @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } } | undefined} report
 *   Playwright's JSON report
 */
export function playwrightCounts(succeeded, report) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  return honest(succeeded, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * A run can fail without a failed test: a file that cannot be loaded, an error outside a test, nothing run at all.
 * @param {boolean} succeeded
 * @param {Counts} counts
 * @returns {Counts}
 */
function honest(succeeded, counts) {
  const hasRun = counts.passed + counts.failed > 0;
  if (counts.failed > 0 || (succeeded && hasRun)) return counts;
  return { ...counts, failed: 1 };
}

/**
 * @param {readonly Counts[]} steps
 * @returns {Counts}
 */
export function addUp(steps) {
  const sum = (/** @type {keyof Counts} */ key) => steps.reduce((total, step) => total + step[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}
