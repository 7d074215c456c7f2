import type { Dataset, Measure, Observation, ObservationRef } from '#src/dataset/schema.ts';

/** The entries of a dataset by their ids; the first where an id was given twice. */
export type Entries = {
  sources: ReadonlySet<string>;
  phases: ReadonlySet<string>;
  measures: ReadonlyMap<string, Measure>;
  totals: ReadonlySet<string>;
  /** By the key that `cellKey` gives. */
  observations: ReadonlyMap<string, Observation>;
};

/** Looks up tables for the entries of a dataset. */
export function entriesOf(dataset: Dataset): Entries {
  return {
    sources: new Set(dataset.sources.map(({ id }) => id)),
    phases: new Set(dataset.phases.map(({ id }) => id)),
    measures: new Map(dataset.measures.toReversed().map((measure) => [measure.id, measure])),
    totals: new Set(dataset.statedTotals?.map(({ id }) => id)),
    observations: new Map(dataset.observations.toReversed().map((each) => [cellKey(each), each])),
  };
}

/** One text for a phase and a measure; a slug holds no space. */
export function cellKey({ phase, measure }: ObservationRef): string {
  return `${phase} ${measure}`;
}

/** The measures that a measure is a part of, the nearest first; each once, should they make a circle. */
export function wholesOf(measure: Measure, measures: Entries['measures']): Measure[] {
  const wholes = new Set<Measure>();
  let whole = measures.get(measure.partOf ?? '');
  while (whole !== undefined && !wholes.has(whole)) {
    wholes.add(whole);
    whole = measures.get(whole.partOf ?? '');
  }
  return [...wholes];
}
