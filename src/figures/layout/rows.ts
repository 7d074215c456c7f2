import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Measure, Phase } from '#src/dataset/schema.ts';

import { measureById } from '#src/statistics/coverage/byId.ts';
import { cellLookup } from '#src/statistics/coverage/coverage.ts';
import { formatCounted, formatStated, notReported } from '#src/statistics/format/format.ts';

/** One place for a bar: the value that is drawn there, or that none was reported. */
export type Bar = {
  /** The observation that the bar stands for, as `refKey` writes it. */
  key: string;
  /** The phase, where more than one is drawn; printed at the bar. */
  phase?: string;
  /** The place of its phase among the dataset's, which gives the colour. */
  phaseIndex: number;
  /** What is printed at the bar. */
  text: string;
  /** What is said of it: `Visits, Phase 1: 61 visits`. */
  spoken: string;
} & ({ kind: 'reported'; value: number } | { kind: 'not-reported' });

/** What a chart shows from top to bottom. */
export type Row =
  | { kind: 'heading'; text: string }
  | {
      kind: 'measure';
      label: string;
      /** What is said under the label, smaller. */
      aside?: string;
      bars: Bar[];
    };

/** The rows of a figure, in drawn order: its groups' headings, its measures, their bars. */
export function rowsOf(dataset: Dataset, figure: FigureSpec): Row[] {
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
      return dataset.phases.map((phase) => namedBar(dataset, measure, phase));
    case 'bars':
      return dataset.phases.filter(({ id }) => id === figure.phase).map((phase) => barOf(dataset, measure, phase));
    default:
      return figure satisfies never;
  }
}

/** The bar of a measure in a phase, the phase named at it. */
export function namedBar(dataset: Dataset, measure: Measure, phase: Phase): Bar {
  return { ...barOf(dataset, measure, phase), phase: phase.label };
}

function barOf(dataset: Dataset, measure: Measure, phase: Phase): Bar {
  const cell = cellLookup(dataset)(phase.id, measure.id);
  const place = {
    key: refKey({ phase: phase.id, measure: measure.id }),
    phaseIndex: dataset.phases.indexOf(phase),
  };
  const name = `${measure.label}, ${phase.label}`;
  if (cell.kind === 'not-reported') return { ...place, ...cell, text: notReported, spoken: `${name}: ${notReported}` };
  return {
    ...place,
    kind: 'reported',
    value: cell.observation.value,
    text: formatStated(cell.observation, measure.unit),
    spoken: `${name}: ${formatCounted(cell.observation, measure.unit)}`,
  };
}
