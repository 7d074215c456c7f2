import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Phase, Ref } from '#src/dataset/schema.ts';
import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectsOf } from '#src/figures/sheet/subject.ts';

/** What the dataset that is open has of an image's figure; undefined where it has nothing. `index` counts from 0. */
export type FigureMatch =
  | { kind: 'figure'; figure: FigureSpec; index: number }
  | { kind: 'comparison'; from: Phase; to: Phase }
  | { kind: 'totals' }
  | undefined;

/** Finds the figure that an image names. */
export function matchFigure({ id, phases }: Provenance['figure'], dataset: Dataset): FigureMatch {
  if (id === 'comparison') {
    const [from, to] = phases?.map((name) => dataset.phases.find((phase) => phase.id === name)) ?? [];
    return from === undefined || to === undefined || from === to ? undefined : { kind: id, from, to };
  }
  if (id === 'totals') return subjectsOf(dataset).some(({ kind }) => kind === id) ? { kind: id } : undefined;
  const index = dataset.figures.findIndex((figure) => figure.id === id);
  const figure = dataset.figures[index];
  return figure === undefined ? undefined : { kind: 'figure', figure, index };
}

/** A figure as the dataset would be drawn now: its headline, and its numbers in drawing order, each once. */
export type CurrentFigure = { title: string; refs: Ref[] };

/** Returns a figure as it would be drawn now; undefined without a match. */
export function currentFigure(match: FigureMatch, { dataset, sha256 }: LoadedDataset): CurrentFigure | undefined {
  if (match === undefined) return undefined;
  const { title, numbers } = sheetOf(dataset, sha256, match, 'report', 'short');
  return { title, refs: [...new Map(numbers.map((ref) => [refKey(ref), ref])).values()] };
}
