import type { Dataset, Measure, Phase, StatedTotal } from '#src/dataset/schema.ts';

type DatasetIndex = { phases: Map<string, Phase>; measures: Map<string, Measure>; totals: Map<string, StatedTotal> };

const indexes = new WeakMap<Dataset, DatasetIndex>();

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function indexDataset(dataset: Dataset): DatasetIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = {
    phases: byId(dataset.phases),
    measures: byId(dataset.measures),
    totals: byId(dataset.statedTotals ?? []),
  };
  indexes.set(dataset, index);
  return index;
}

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
