import { formatNumber } from '#src/statistics/format/format.ts';

/** Says that of several files only the first was taken, in front of what came of it. */
export function firstOf(count: number, taken: 'checked' | 'opened' | 'read'): string {
  return count === 1 ? '' : `Of the ${formatNumber(count)} files, only the first was ${taken}. `;
}
