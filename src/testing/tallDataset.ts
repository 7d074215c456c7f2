import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from './dataset.ts';

/**
 * A valid dataset for tests whose only figure `berths` is too tall to be borne without a trial, in any size, and whose
 * comparison, of all its measures, is far taller; it states no totals.
 */
export function inventedTower(berths = 120): Dataset {
  const { statedTotals: _, ...rest } = inventedDataset();
  const measures = Array.from({ length: berths }, (_, index) => ({
    id: `berth-${index + 1}`,
    label: `Berth ${index + 1} repaired`,
    unit: { kind: 'count', one: 'berth', other: 'berths' } as const,
  }));
  return {
    ...rest,
    measures: [...rest.measures, ...measures],
    highlights: [],
    figures: [
      {
        id: 'berths',
        title: 'Visits, and no berth repaired',
        subtitle: 'Visits and the first 59 berths, by round',
        kind: 'phases',
        measures: ['visits', ...measures.slice(0, 59).map(({ id }) => id)],
      },
    ],
  };
}
