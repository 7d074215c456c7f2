import { formatNumber } from '#src/statistics/format/format.ts';
import type { ComparisonFilter } from './filterRows.ts';

/** Describes a filter that hides rows: `Shown: 2 of 16 measures, only comparable ones.`; empty where it hides none. */
export function describeFilter({ filter, query }: ComparisonFilter, visible: number, all: number): string[] {
  if (visible === all) return [];
  const why = [
    ...(filter === 'comparable' ? ['only comparable ones'] : []),
    ...(query.trim() === '' ? [] : [`only with “${query.trim()}”`]),
  ];
  return [`Shown: ${formatNumber(visible)} of ${formatNumber(all)} measures, ${why.join(', ')}.`];
}
