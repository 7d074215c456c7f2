import type { Dataset, FigureSpec, Phase } from '#src/dataset/schema.ts';
import type { ComparisonFilter } from '#src/statistics/comparison/filterRows.ts';

/** What a sheet shows. Without `filter` a comparison has all its rows. */
export type Subject =
  | { kind: 'figure'; figure: FigureSpec }
  | { kind: 'comparison'; from: Phase; to: Phase; filter?: ComparisonFilter }
  | { kind: 'totals' };

/** Returns the id of a subject in file names and on the command line: `visits`, `comparison`, `totals`. */
export function subjectId(subject: Subject): string {
  return subject.kind === 'figure' ? subject.figure.id : subject.kind;
}

/** Returns all subjects of a dataset in page order; the comparison is of its first two phases. */
export function subjectsOf(dataset: Dataset): Subject[] {
  const [from, to] = dataset.phases;
  return [
    ...dataset.figures.map((figure) => ({ kind: 'figure', figure }) as const),
    ...(from !== undefined && to !== undefined ? [{ kind: 'comparison', from, to } as const] : []),
    ...((dataset.statedTotals ?? []).length > 0 ? [{ kind: 'totals' } as const] : []),
  ];
}
