import type { Dataset, Measure, Phase, StatedTotal } from '#src/dataset/schema.ts';

type Named = { phases: Map<string, Phase>; measures: Map<string, Measure>; totals: Map<string, StatedTotal> };

const indexes = new WeakMap<Dataset, Named>();

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function indexOf(dataset: Dataset): Named {
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

function found<T>(kind: string, items: Map<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`no ${kind} with this id: ${id}`);
  return item;
}

/** The phase with this id. Throws where there is none, which a checked dataset rules out. */
export function phaseById(dataset: Dataset, id: string): Phase {
  return found('phase', indexOf(dataset).phases, id);
}

/** The measure with this id. Throws where there is none. */
export function measureById(dataset: Dataset, id: string): Measure {
  return found('measure', indexOf(dataset).measures, id);
}

/** The stated total with this id. Throws where there is none. */
export function totalById(dataset: Dataset, id: string): StatedTotal {
  return found('total', indexOf(dataset).totals, id);
}
