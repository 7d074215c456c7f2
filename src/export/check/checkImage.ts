import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { type DrawnToday, drawnToday, type FigureHere, figureHere } from './checkedFigure.ts';
import { type CheckedValue, checkedValue, valueToday } from './checkedValue.ts';

/**
 * Which file an image was made from: the one that is open, an earlier one that it lists, or one that it does not;
 * `lists` says whether it lists any.
 */
export type MadeFrom =
  | { kind: 'this-file' | 'listed'; version: string }
  | { kind: 'unlisted'; version: string; lists: boolean };

/** The figure of an image: its headline there, what it is of the dataset, and its headline today. */
export type CheckedFigure = { title: string; here: FigureHere; titleToday: string | undefined };

/** What comes of holding an image against the dataset that is open: `open` is its id, or its version. */
export type Check =
  | { kind: 'other-dataset'; title: string; id: string; version: string; open: string }
  | {
      kind: 'checked';
      figure: CheckedFigure;
      madeFrom: MadeFrom;
      open: string;
      values: CheckedValue[];
      /** How many values the comparison states of measures that the image holds none of: it may show a part alone. */
      further: number;
    };

/** Holds what an image says of itself against a dataset: its figure, the file it was made from, and each value. */
export function checkImage(provenance: Provenance, loadedDataset: LoadedDataset): Check {
  const { dataset, sha256 } = loadedDataset;
  const { id, version } = provenance.dataset;
  const { title } = provenance.figure;
  if (id !== dataset.id) return { kind: 'other-dataset', title, id, version, open: dataset.id };
  const refs = refsOf(dataset);
  const here = figureHere(provenance.figure, dataset);
  const today = drawnToday(here, loadedDataset);
  const { added, further } = statedSince(today, here, provenance);
  return {
    kind: 'checked',
    figure: { title, here, titleToday: today?.title },
    madeFrom: madeFrom(provenance, dataset, sha256),
    open: dataset.version,
    values: [
      ...provenance.values.map((drawn) => checkedValue(drawn, dataset, refs.get(drawn.ref))),
      ...added.map((ref) => valueToday(dataset, ref)),
    ],
    further: further.length,
  };
}

/** The numbers that the figure would show today and the image does not hold. */
function statedSince(today: DrawnToday | undefined, here: FigureHere, { values }: Provenance) {
  const held = new Set(values.map(({ ref }) => ref));
  const refs = (today?.refs ?? []).filter((ref) => !held.has(refKey(ref)));
  if (here?.kind !== 'comparison') return { added: refs, further: [] };
  // A reader may have left rows out of a comparison, but never a half of one.
  const rows = new Set(values.map(({ ref }) => ref.slice(ref.indexOf('.') + 1)));
  const isHalf = (ref: Ref) => 'measure' in ref && rows.has(ref.measure);
  return { added: refs.filter(isHalf), further: refs.filter((ref) => !isHalf(ref)) };
}

function madeFrom({ dataset: made }: Provenance, dataset: Dataset, sha256: string): MadeFrom {
  if (made.sha256 === sha256) return { kind: 'this-file', version: dataset.version };
  const listed = (dataset.changes ?? []).filter((change) => change.sha256 !== undefined);
  const change = listed.find((each) => each.sha256 === made.sha256);
  if (change !== undefined) return { kind: 'listed', version: change.version };
  return { kind: 'unlisted', version: made.version, lists: listed.length > 0 };
}

/** Everything that could be drawn of a dataset, by its key: each measure in each phase, reported or not, and each total. */
function refsOf(dataset: Dataset): Map<string, Ref> {
  const refs: Ref[] = [
    ...dataset.phases.flatMap((phase) => dataset.measures.map((measure) => ({ phase: phase.id, measure: measure.id }))),
    ...(dataset.statedTotals ?? []).map(({ id }) => ({ total: id })),
  ];
  return new Map(refs.map((ref) => [refKey(ref), ref]));
}
