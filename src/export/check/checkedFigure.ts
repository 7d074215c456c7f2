import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Phase, Ref } from '#src/dataset/schema.ts';
import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';

/**
 * What an image's figure is of the dataset that is open, a figure counted from 0; undefined where it is nothing there. A
 * comparison is without its phases where the image does not name them.
 */
export type FigureHere =
  | { kind: 'figure'; figure: FigureSpec; index: number }
  | { kind: 'comparison'; pair?: { from: Phase; to: Phase } }
  | { kind: 'totals' }
  | undefined;

/** Finds the figure that an image says it shows. */
export function figureHere({ id, phases }: Provenance['figure'], dataset: Dataset): FigureHere {
  if (id === 'comparison') return comparisonHere(phases, dataset);
  if (id === 'totals')
    return subjectsOf(dataset).some(({ kind }) => kind === 'totals') ? { kind: 'totals' } : undefined;
  const index = dataset.figures.findIndex((figure) => figure.id === id);
  const figure = dataset.figures[index];
  return figure === undefined ? undefined : { kind: 'figure', figure, index };
}

function comparisonHere(ids: Provenance['figure']['phases'], dataset: Dataset): FigureHere {
  if (ids === undefined) return dataset.phases.length > 1 ? { kind: 'comparison' } : undefined;
  const [from, to] = ids.map((id) => dataset.phases.find((phase) => phase.id === id));
  if (from === undefined || to === undefined || from === to) return undefined;
  return { kind: 'comparison', pair: { from, to } };
}

/** What the figure is as the dataset draws it today: its headline, and its numbers in drawn order. */
export type DrawnToday = { title: string; refs: Ref[] };

/** The figure as it would be drawn today; undefined where it is not there, or is a comparison of phases not named. */
export function drawnToday(here: FigureHere, { dataset, sha256 }: LoadedDataset): DrawnToday | undefined {
  const subject = subjectOf(here);
  if (subject === undefined) return undefined;
  const { title, drawn } = sheetOf(dataset, sha256, subject, 'report');
  return { title, refs: [...new Map(drawn.map((ref) => [refKey(ref), ref])).values()] };
}

function subjectOf(here: FigureHere): Subject | undefined {
  if (here?.kind !== 'comparison') return here;
  return here.pair === undefined ? undefined : { kind: 'comparison', ...here.pair };
}
