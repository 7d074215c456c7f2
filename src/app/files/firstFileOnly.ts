import { formatNumber } from '#src/statistics/format/format.ts';

/** Returns a sentence that of several files only the first was used, to put before its outcome; empty for one file. */
export function firstFileOnly(count: number, verb: 'checked' | 'opened' | 'read'): string {
  return count === 1 ? '' : `Of the ${formatNumber(count)} files, only the first was ${verb}. `;
}
