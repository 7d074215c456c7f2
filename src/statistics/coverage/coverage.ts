import type { Dataset, FigureSpec, Measure, Observation, Phase } from '#src/dataset/schema.ts';
import { measureById, phaseById } from './byId.ts';

/** What stands for a measure in a phase. A gap is a case of its own, never a zero. */
export type Cell = { kind: 'reported'; observation: Observation } | { kind: 'not-reported' };

/** A cell with the phase and the measure that it belongs to. */
export type Entry = { phase: Phase; measure: Measure; cell: Cell };

type Lookup = (phase: string, measure: string) => Cell;

const notReported: Cell = { kind: 'not-reported' };
const lookups = new WeakMap<Dataset, Lookup>();

function lookupOf(observations: readonly Observation[]): Lookup {
  const byPhase = new Map<string, Map<string, Cell>>();
  for (const observation of observations) {
    const row = byPhase.get(observation.phase) ?? new Map<string, Cell>();
    row.set(observation.measure, { kind: 'reported', observation });
    byPhase.set(observation.phase, row);
  }
  return (phase, measure) => byPhase.get(phase)?.get(measure) ?? notReported;
}

/** Finds the cell of a phase and a measure, given by their ids. The index is built once for each dataset. */
export function cells(dataset: Dataset): Lookup {
  const known = lookups.get(dataset);
  if (known) return known;
  const lookup = lookupOf(dataset.observations);
  lookups.set(dataset, lookup);
  return lookup;
}

/** The cell of a phase and a measure, given by their ids, with both of them. Throws where an id names nothing. */
export function entry(dataset: Dataset, phase: string, measure: string): Entry {
  return {
    phase: phaseById(dataset, phase),
    measure: measureById(dataset, measure),
    cell: cells(dataset)(phase, measure),
  };
}

/** How many pairs of a phase and a measure have a value, and how many have none. */
export function coverage(dataset: Dataset): { reported: number; gaps: number } {
  const reported = dataset.observations.length;
  return { reported, gaps: dataset.phases.length * dataset.measures.length - reported };
}

/** The measures, in their order, by which of two phases they were reported for. */
export type PairCoverage = { both: Measure[]; onlyFrom: Measure[]; onlyTo: Measure[]; neither: Measure[] };

/** Which measures were reported for both of two phases, given by their ids, for one of them, or for neither. */
export function pairCoverage(dataset: Dataset, from: string, to: string): PairCoverage {
  const cell = cells(dataset);
  const result: PairCoverage = { both: [], onlyFrom: [], onlyTo: [], neither: [] };
  for (const measure of dataset.measures) {
    const inFrom = cell(from, measure.id).kind === 'reported';
    const inTo = cell(to, measure.id).kind === 'reported';
    if (inFrom && inTo) result.both.push(measure);
    else if (inFrom) result.onlyFrom.push(measure);
    else if (inTo) result.onlyTo.push(measure);
    else result.neither.push(measure);
  }
  return result;
}

/** What a figure shows, one entry for each bar or gap, in the order they are drawn in. */
export function shown(dataset: Dataset, figure: FigureSpec): Entry[] {
  const phases = figure.kind === 'bars' ? [figure.phase] : dataset.phases.map(({ id }) => id);
  return figure.measures.flatMap((measure) => phases.map((phase) => entry(dataset, phase, measure)));
}

/** The observations that no figure shows, in the dataset's order. */
export function alsoReported(dataset: Dataset): Observation[] {
  const drawn = new Set<Observation>();
  for (const figure of dataset.figures) {
    for (const { cell } of shown(dataset, figure)) {
      if (cell.kind === 'reported') drawn.add(cell.observation);
    }
  }
  return dataset.observations.filter((observation) => !drawn.has(observation));
}

/** Whether a figure shows the number of a phase and a measure, given by their ids. */
export function isShownIn(figure: FigureSpec, { phase, measure }: { phase: string; measure: string }): boolean {
  return figure.measures.includes(measure) && (figure.kind === 'phases' || figure.phase === phase);
}
