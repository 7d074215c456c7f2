import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Measure, Observation, Phase } from '#src/dataset/schema.ts';
import { showsPhase } from '#src/dataset/showsPhase.ts';
import { measureById, phaseById } from './byId.ts';

/** A measure in a phase: an observation, or a gap. A gap is never a zero. */
export type Cell = { kind: 'reported'; observation: Observation } | { kind: 'not-reported' };

/** A cell with its phase and measure. */
export type Entry = { phase: Phase; measure: Measure; cell: Cell };

type Lookup = (phase: string, measure: string) => Cell;

const notReported: Cell = { kind: 'not-reported' };

/** Returns a function that finds a cell by the ids of its phase and measure. */
export const cellLookup = cachePerObject(({ observations }: Dataset): Lookup => {
  const cells = new Map(
    observations.map((observation) => [refKey(observation), { kind: 'reported', observation } as const]),
  );
  return (phase, measure) => cells.get(refKey({ phase, measure })) ?? notReported;
});

/** Returns the cell at the ids of a phase and a measure, with both. Throws for an unknown id. */
export function cellAt(dataset: Dataset, phase: string, measure: string): Entry {
  return {
    phase: phaseById(dataset, phase),
    measure: measureById(dataset, measure),
    cell: cellLookup(dataset)(phase, measure),
  };
}

/** Returns the entry of every phase and measure, gaps included, phase by phase. */
export function allEntries(dataset: Dataset): Entry[] {
  return dataset.phases.flatMap((phase) => dataset.measures.map((measure) => cellAt(dataset, phase.id, measure.id)));
}

export type PairKind = 'both' | 'onlyFrom' | 'onlyTo' | 'neither';

/** Returns which of two cells are reported. */
export function pairKind(from: Cell, to: Cell): PairKind {
  if (from.kind === 'reported') return to.kind === 'reported' ? 'both' : 'onlyFrom';
  return to.kind === 'reported' ? 'onlyTo' : 'neither';
}

/** Returns the phases of a figure, in the dataset's order. */
export const figurePhases = ({ phases }: Dataset, figure: FigureSpec): Phase[] =>
  phases.filter(({ id }) => showsPhase(figure, id));

/** Returns the entries of a figure, one for each bar or gap, in drawn order. */
export function figureEntries(dataset: Dataset, figure: FigureSpec): Entry[] {
  const phases = figurePhases(dataset, figure);
  return figure.measures.flatMap((measure) => phases.map(({ id }) => cellAt(dataset, id, measure)));
}

/** Returns the observations in no figure, in the dataset's order. */
export function alsoReported(dataset: Dataset): Observation[] {
  const drawn = new Set<Observation>();
  for (const figure of dataset.figures) {
    for (const { cell } of figureEntries(dataset, figure)) {
      if (cell.kind === 'reported') drawn.add(cell.observation);
    }
  }
  return dataset.observations.filter((observation) => !drawn.has(observation));
}

/** Returns whether a figure shows the number of a phase and a measure. */
export function isShownIn(figure: FigureSpec, { phase, measure }: { phase: string; measure: string }): boolean {
  return figure.measures.includes(measure) && showsPhase(figure, phase);
}
