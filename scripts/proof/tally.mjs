/**
 * How many tests passed and failed, and what could not be run at all.
 *
 * @typedef {{ passed: number, failed: number, notRun?: string[] }} Tally
 */

/** @type {Tally} */
export const emptyTally = { passed: 0, failed: 0 };

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function addTallies(one, other) {
  const notRun = [...(one.notRun ?? []), ...(other.notRun ?? [])];
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, notRun };
}

/**
 * Returns the lines that end a run: what was not run, if anything, then the counts.
 *
 * @param {Tally} tally
 */
export function closingLines({ passed, failed, notRun = [] }) {
  const counts = `${passed} passed, ${failed} failed`;
  return notRun.length === 0 ? counts : `Not run: ${notRun.join('; ')}.\n${counts}`;
}

/**
 * Returns the tally of a stage that is one test.
 *
 * @param {boolean} well
 * @returns {Tally}
 */
export const stageTally = (well) => (well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Returns the tally of a test runner's counts. A skipped test has failed; so has a run that failed beside its tests (a file
 * that cannot be loaded), that ran none, or that has no counts.
 *
 * @param {{ passed: number, failed: number, skipped: number } | undefined} counts
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyOf(counts, code) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const fellShort = failed + skipped;
  const unexplained = fellShort === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : fellShort };
}
