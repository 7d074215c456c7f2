import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Measure, Observation } from '#src/dataset/schema.ts';

/** The entries of a dataset by id; the first of those that share an id. */
export type Entries = {
  sources: ReadonlySet<string>;
  phases: ReadonlySet<string>;
  measures: ReadonlyMap<string, Measure>;
  totals: ReadonlySet<string>;
  /** By `refKey`. */
  observations: ReadonlyMap<string, Observation>;
};

/** Indexes the entries of a dataset by id. */
export function entriesOf(dataset: Dataset): Entries {
  return {
    sources: new Set(dataset.sources.map(({ id }) => id)),
    phases: new Set(dataset.phases.map(({ id }) => id)),
    measures: firstByKey(dataset.measures, ({ id }) => id),
    totals: new Set(dataset.statedTotals?.map(({ id }) => id)),
    observations: firstByKey(dataset.observations, refKey),
  };
}

function firstByKey<Entry>(entries: Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  const firsts = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!firsts.has(key)) firsts.set(key, entry);
  }
  return firsts;
}

/** Returns the measures that a measure is part of, the nearest first; each once, even where they form a circle. */
export function wholesOf(measure: Measure, measures: Entries['measures']): Measure[] {
  const wholes = new Set<Measure>();
  let whole = measures.get(measure.partOf ?? '');
  while (whole !== undefined && !wholes.has(whole)) {
    wholes.add(whole);
    whole = measures.get(whole.partOf ?? '');
  }
  return [...wholes];
}
