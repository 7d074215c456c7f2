import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import type { Dataset, Measure, Phase, StatedTotal } from '#src/dataset/schema.ts';

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

const indexDataset = cachePerObject(({ phases, measures, statedTotals = [] }: Dataset) => ({
  phases: byId(phases),
  measures: byId(measures),
  totals: byId(statedTotals),
}));

function getById<T>(noun: string, items: Map<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`no ${noun} with this id: ${id}`);
  return item;
}

/** Returns the phase with this id. Throws for an unknown id, which a valid dataset has not. */
export function phaseById(dataset: Dataset, id: string): Phase {
  return getById('phase', indexDataset(dataset).phases, id);
}

/** Returns the measure with this id. Throws for an unknown id. */
export function measureById(dataset: Dataset, id: string): Measure {
  return getById('measure', indexDataset(dataset).measures, id);
}

/** Returns the stated total with this id. Throws for an unknown id. */
export function totalById(dataset: Dataset, id: string): StatedTotal {
  return getById('total', indexDataset(dataset).totals, id);
}
