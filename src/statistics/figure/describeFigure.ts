import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { measureById, phaseById } from '#src/statistics/coverage/byId.ts';
import { printedWithPending } from '#src/statistics/number/describeNumber.ts';

/** Describes measures of a figure: one sentence each, with all phases; for one phase one sentence in all. */
function describeBars(dataset: Dataset, figure: FigureSpec, measures: readonly string[]): string {
  switch (figure.kind) {
    case 'phases':
      return measures
        .map((measure) => {
          const values = dataset.phases.map(
            (phase) => `${phase.label}, ${printedWithPending(dataset, { phase: phase.id, measure })}`,
          );
          return `${measureById(dataset, measure).label}: ${values.join('; ')}.`;
        })
        .join(' ');
    case 'bars': {
      const values = measures.map((measure) => {
        const value = printedWithPending(dataset, { phase: figure.phase, measure });
        return `${measureById(dataset, measure).label}, ${value}`;
      });
      return `${values.join('; ')}.`;
    }
  }
}

function describeKind(dataset: Dataset, figure: FigureSpec): string {
  switch (figure.kind) {
    case 'phases':
      return 'Bar chart: for each measure, one bar for each phase.';
    case 'bars':
      return `Bar chart with one bar for each measure of ${phaseById(dataset, figure.phase).label}.`;
  }
}

/**
 * Returns the alternative text of a chart: its kind, and every value in drawn order, with gaps and groups.
 * `Bar chart: for each measure, one bar for each phase. Visits: Round 1, 61; Round 2, not reported.`
 */
export function describeFigure(dataset: Dataset, figure: FigureSpec): string {
  const bars = figure.groups
    ? figure.groups.map(({ label, measures }) => `Group “${label}”. ${describeBars(dataset, figure, measures)}`)
    : [describeBars(dataset, figure, figure.measures)];
  return [describeKind(dataset, figure), ...bars].join(' ');
}
