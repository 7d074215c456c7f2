import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Measure, Phase } from '#src/dataset/schema.ts';
import { measureById } from '#src/statistics/coverage/byId.ts';
import { cellLookup, figurePhases } from '#src/statistics/coverage/coverage.ts';
import { formatCounted, formatStated, notReported, withPending } from '#src/statistics/format/format.ts';

/** A bar, or the gap of a value that was not reported. */
export type Bar = {
  /** The key of its observation, by `refKey`: `phase-1.visits`. */
  key: string;
  /** The label of its phase; undefined where all bars are of one phase. */
  phase?: string;
  /** The index of its phase in the dataset, which determines the colour. */
  phaseIndex: number;
  /** The text beside the bar: its value, or `not reported`. */
  text: string;
  /** What a screen reader says: `Visits, Phase 1: 61 visits`. */
  accessibleName: string;
} & (
  | {
      kind: 'reported';
      value: number;
      /** What had still to happen to it when it was stated: the bar is an outline. */
      pending?: string;
    }
  | { kind: 'not-reported' }
);

/** A row of a chart: a heading, or a measure with its bars. */
export type Row =
  | {
      kind: 'heading';
      text: string;
      /** What a sheet says at the right end of its rows, as their difference: `Round 2 minus Round 1`. */
      end?: string;
    }
  | {
      kind: 'measure';
      label: string;
      /** A smaller text under the label. */
      aside?: string;
      /** What a sheet with room for it says at the right end in place of the text under the label: `+19`. */
      end?: string;
      bars: Bar[];
    };

/** Returns the rows of a figure's chart from top to bottom: the headings of its groups and its measures with their bars. */
export function chartRows(dataset: Dataset, figure: FigureSpec): Row[] {
  const measureRow = (id: string): Row => {
    const measure = measureById(dataset, id);
    return { kind: 'measure', label: measure.label, bars: barsOf(dataset, figure, measure) };
  };
  if (figure.groups === undefined) return figure.measures.map(measureRow);
  return figure.groups.flatMap(({ label, measures }) => [
    { kind: 'heading', text: label },
    ...measures.map(measureRow),
  ]);
}

function barsOf(dataset: Dataset, figure: FigureSpec, measure: Measure): Bar[] {
  switch (figure.kind) {
    case 'phases':
      return figurePhases(dataset, figure).map((phase) => barWithPhase(dataset, measure, phase));
    case 'bars':
      return figurePhases(dataset, figure).map((phase) => barOf(dataset, measure, phase));
  }
}

/** Returns the bar of a measure in a phase, labelled with the phase. */
export function barWithPhase(dataset: Dataset, measure: Measure, phase: Phase): Bar {
  return { ...barOf(dataset, measure, phase), phase: phase.label };
}

function barOf(dataset: Dataset, measure: Measure, phase: Phase): Bar {
  const cell = cellLookup(dataset)(phase.id, measure.id);
  const place = {
    key: refKey({ phase: phase.id, measure: measure.id }),
    phaseIndex: dataset.phases.indexOf(phase),
  };
  const name = `${measure.label}, ${phase.label}`;
  if (cell.kind === 'not-reported')
    return { ...place, ...cell, text: notReported, accessibleName: `${name}: ${notReported}` };
  const { pending } = measure;
  return {
    ...place,
    kind: 'reported',
    value: cell.observation.value,
    ...(pending === undefined ? {} : { pending }),
    text: formatStated(cell.observation, measure.unit),
    accessibleName: `${name}: ${withPending(formatCounted(cell.observation, measure.unit), measure)}`,
  };
}
