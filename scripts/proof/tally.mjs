/**
 * How many tests passed and fell short, and what could not be run at all.
 *
 * @typedef {{ passed: number, failed: number, notRun?: string[] }} Tally
 */

/** @type {Tally} */
export const none = { passed: 0, failed: 0 };

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function add(one, other) {
  const notRun = [...(one.notRun ?? []), ...(other.notRun ?? [])];
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, notRun };
}

/**
 * The lines that end a run: what was not run, if anything, then the counts.
 *
 * @param {Tally} tally
 */
export function closingLines({ passed, failed, notRun = [] }) {
  const counts = `${passed} passed, ${failed} failed`;
  return notRun.length === 0 ? counts : `Not run: ${notRun.join('; ')}.\n${counts}`;
}

/**
 * A stage that is one test by itself.
 *
 * @param {boolean} well
 * @returns {Tally}
 */
export const single = (well) => (well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * What a test runner's counts come to: a test that was skipped fell short, and so did a run that failed beside its
 * tests (a file that cannot be loaded), that ran none or that left no counts.
 *
 * @param {{ passed: number, failed: number, skipped: number } | undefined} counts
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyOf(counts, code) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const short = failed + skipped;
  const unexplained = short === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : short };
}
