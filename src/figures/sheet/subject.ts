import type { Dataset, FigureSpec, Phase } from '#src/dataset/schema.ts';
import type { ComparisonFilter } from '#src/statistics/comparison/filterRows.ts';

/** What a sheet shows; a comparison whole, or as it was arranged. */
export type Subject =
  | { kind: 'figure'; figure: FigureSpec }
  | { kind: 'comparison'; from: Phase; to: Phase; arrangement?: ComparisonFilter }
  | { kind: 'totals' };

/** The id of a subject, by which files and the command line name it. */
export function subjectId(subject: Subject): string {
  return subject.kind === 'figure' ? subject.figure.id : subject.kind;
}

/** All that can be drawn of a dataset, in page order; the comparison is of the first phase with the second. */
export function subjectsOf(dataset: Dataset): Subject[] {
  const [from, to] = dataset.phases;
  return [
    ...dataset.figures.map((figure) => ({ kind: 'figure', figure }) as const),
    ...(from !== undefined && to !== undefined ? [{ kind: 'comparison', from, to } as const] : []),
    ...((dataset.statedTotals ?? []).length > 0 ? [{ kind: 'totals' } as const] : []),
  ];
}
