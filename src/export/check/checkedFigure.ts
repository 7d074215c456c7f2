import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Phase, Ref } from '#src/dataset/schema.ts';
import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';

/**
 * What the dataset that is open has of an image's figure; undefined where it has nothing. `index` counts from 0. A
 * comparison has no pair where the image does not name its phases.
 */
export type FigureMatch =
  | { kind: 'figure'; figure: FigureSpec; index: number }
  | { kind: 'comparison'; pair?: { from: Phase; to: Phase } }
  | { kind: 'totals' }
  | undefined;

/** Finds the figure that an image names. */
export function matchFigure({ id, phases }: Provenance['figure'], dataset: Dataset): FigureMatch {
  if (id === 'comparison') return matchComparison(phases, dataset);
  if (id === 'totals')
    return subjectsOf(dataset).some(({ kind }) => kind === 'totals') ? { kind: 'totals' } : undefined;
  const index = dataset.figures.findIndex((figure) => figure.id === id);
  const figure = dataset.figures[index];
  return figure === undefined ? undefined : { kind: 'figure', figure, index };
}

function matchComparison(ids: Provenance['figure']['phases'], dataset: Dataset): FigureMatch {
  if (ids === undefined) return dataset.phases.length > 1 ? { kind: 'comparison' } : undefined;
  const [from, to] = ids.map((id) => dataset.phases.find((phase) => phase.id === id));
  if (from === undefined || to === undefined || from === to) return undefined;
  return { kind: 'comparison', pair: { from, to } };
}

/** A figure as the dataset would be drawn now: its headline, and its numbers in drawing order, each once. */
export type CurrentFigure = { title: string; refs: Ref[] };

/** Returns a figure as it would be drawn now; undefined without a match, or for a comparison without its phases. */
export function currentFigure(match: FigureMatch, { dataset, sha256 }: LoadedDataset): CurrentFigure | undefined {
  const subject = subjectOf(match);
  if (subject === undefined) return undefined;
  const { title, numbers } = sheetOf(dataset, sha256, subject, 'report');
  return { title, refs: [...new Map(numbers.map((ref) => [refKey(ref), ref])).values()] };
}

function subjectOf(match: FigureMatch): Subject | undefined {
  if (match?.kind !== 'comparison') return match;
  return match.pair === undefined ? undefined : { kind: 'comparison', ...match.pair };
}
