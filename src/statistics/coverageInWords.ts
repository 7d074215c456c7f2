import type { Dataset } from '#src/dataset/schema.ts';
import { coverage } from './coverage.ts';
import { formatCounted } from './format.ts';

const values = { kind: 'count', one: 'value', other: 'values' } as const;
const pairs = { kind: 'count', one: 'pair', other: 'pairs' } as const;

/** `8 values; for 4 pairs of a measure and a phase nothing was reported.` */
export function coverageInWords(dataset: Dataset): string {
  const { reported, gaps } = coverage(dataset);
  const held = formatCounted({ value: reported }, values);
  if (gaps === 0) return `${held}, one for each measure and phase.`;
  return `${held}; for ${formatCounted({ value: gaps }, pairs)} of a measure and a phase nothing was reported.`;
}
