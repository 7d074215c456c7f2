import type { Observation, StatedTotal } from '#src/dataset/schema.ts';

const digitsPattern = /(?<![\p{L}\d.,])\d[\d,\u00a0\u2009\u202f]*(?:\.(?<decimals>\d+))?/gu;
const separators = /[,\u00a0\u2009\u202f]/g;

/** The powers of ten that a word or a letter after digits means: thousand, million, billion. */
const scales = [3, 6, 9];

/**
 * Returns by how much rounding may have changed a stated value, in its own unit: half of its last printed digit, 50000
 * for £5.1m; 0 where it is zero, printed in full, as a word, or in a way that is not read.
 *
 * The words have been checked: digits that make the value with a scale are those that state it. Reading them as the check
 * does would bring all its patterns to the page's start.
 */
export function maxRoundingError({ value, quote, printed }: Observation | StatedTotal): number {
  if (value === 0) return 0;
  for (const { 0: digits, groups } of (printed ?? quote).matchAll(digitsPattern)) {
    const mantissa = digits.replace(separators, '');
    const scale = scales.find((power) => Number(`${mantissa}e${power}`) === value);
    if (scale !== undefined) return Number(`5e${scale - (groups?.['decimals']?.length ?? 0) - 1}`);
  }
  return 0;
}
