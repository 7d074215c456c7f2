import type { Dataset } from '#src/dataset/schema.ts';
import { formatCounted } from '#src/statistics/format/format.ts';

const totals = { kind: 'count', one: 'stated total', other: 'stated totals' } as const;
const values = { kind: 'count', one: 'value', other: 'values' } as const;
const pairs = { kind: 'count', one: 'pair', other: 'pairs' } as const;

/** Returns `8 values and 2 stated totals; for 4 pairs of a measure and a phase nothing was reported.` */
export function formatCoverage(dataset: Dataset): string {
  const reported = dataset.observations.length;
  const gaps = dataset.phases.length * dataset.measures.length - reported;
  const stated = dataset.statedTotals?.length ?? 0;
  const sums = stated === 0 ? '' : ` and ${formatCounted({ value: stated }, totals)}`;
  const counted = formatCounted({ value: reported }, values) + sums;
  if (gaps === 0) return `${counted}; a value for each measure and phase.`;
  return `${counted}; for ${formatCounted({ value: gaps }, pairs)} of a measure and a phase nothing was reported.`;
}
