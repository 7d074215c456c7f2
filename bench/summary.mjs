/**
 * A value for each round; one that could not be measured is undefined.
 *
 * @typedef {readonly (number | undefined)[]} Samples
 * @typedef {{ median: number, lowest: number, highest: number }} Summary
 */

/**
 * The middle of some values, or undefined where there are none.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/**
 * The middle, the lowest and the highest of what was measured, or undefined where nothing was.
 *
 * @param {Samples} samples
 * @returns {Summary | undefined}
 */
export function summarise(samples) {
  const values = samples.filter((value) => value !== undefined);
  const middle = median(values);
  if (middle === undefined) return undefined;
  return { median: middle, lowest: Math.min(...values), highest: Math.max(...values) };
}

/**
 * One page's values by another's, round by round, so that what slows a whole round down does not count. A round in
 * which either is missing or the other is 0 has no ratio.
 *
 * @param {Samples} samples
 * @param {Samples} base
 * @returns {Samples}
 */
export function ratios(samples, base) {
  return samples.map((value, round) => {
    const other = base[round];
    return value === undefined || !other ? undefined : value / other;
  });
}
