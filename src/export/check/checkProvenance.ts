import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Change, Dataset, Ref } from '#src/dataset/schema.ts';
import type { Provenance } from '#src/export/provenance/provenanceSchema.ts';
import { type CurrentFigure, currentFigure, type FigureMatch, matchFigure } from './checkedFigure.ts';
import { addedValue, type CheckedValue, checkValue } from './checkedValue.ts';

/**
 * The file of an image: the open one, a version that it lists, with what has changed since, newest first, or neither;
 * `hasList` where it lists any.
 */
export type SourceVersion =
  | { kind: 'this-file'; version: string }
  | { kind: 'listed'; version: string; changes: Change[] }
  | { kind: 'unlisted'; version: string; hasList: boolean };

/** An image compared with the open dataset; `currentTitle` is undefined where that no longer has the figure. */
export type Check =
  | { kind: 'other-dataset'; title: string; id: string; version: string; open: string }
  | {
      kind: 'checked';
      figure: { title: string; match: FigureMatch; currentTitle: string | undefined; isExactSize: boolean };
      sourceVersion: SourceVersion;
      open: string;
      values: CheckedValue[];
      /** How many values the figure has of measures that the image, which may show only some, has none of. */
      furtherValues: number;
    };

/** Compares what an image says of itself with a dataset: its figure, the file it was made from, and each value. */
export function checkProvenance(provenance: Provenance, loadedDataset: LoadedDataset): Check {
  const { dataset, sha256 } = loadedDataset;
  const { id, version } = provenance.dataset;
  const { title } = provenance.figure;
  if (id !== dataset.id) return { kind: 'other-dataset', title, id, version, open: dataset.id };
  const refs = drawableRefs(dataset);
  const match = matchFigure(provenance.figure, dataset);
  const current = currentFigure(match, loadedDataset);
  const { added, further } = valuesNotInImage(current, match, provenance);
  return {
    kind: 'checked',
    figure: { title, match, currentTitle: current?.title, isExactSize: isExactSize(provenance.figure) },
    sourceVersion: sourceVersion(provenance, dataset, sha256),
    open: dataset.version,
    values: [
      ...provenance.values.map((drawn) => checkValue(drawn, dataset, refs.get(drawn.ref))),
      ...added.map((ref) => addedValue(dataset, ref)),
    ],
    furtherValues: further.length,
  };
}

/** Returns the numbers that the figure would show now and the image lacks. */
function valuesNotInImage(current: CurrentFigure | undefined, match: FigureMatch, { values, figure }: Provenance) {
  const inImage = new Set(values.map(({ ref }) => ref));
  const refs = (current?.refs ?? []).filter((ref) => !inImage.has(refKey(ref)));
  if (match?.kind !== 'comparison' && !isExactSize(figure)) return { added: refs, further: [] };
  // A reader may leave rows out of a comparison, and a sheet of an exact size what has no room, but never half of a row.
  const rows = new Set(values.map(({ ref }) => ref.slice(ref.indexOf('.') + 1)));
  const isHalf = (ref: Ref) => 'measure' in ref && rows.has(ref.measure);
  return { added: refs.filter(isHalf), further: refs.filter((ref) => !isHalf(ref)) };
}

/** Returns whether an image is of a size that does not grow, and so may show only the first lines of its figure. */
const isExactSize = ({ size }: Provenance['figure']): boolean => size === 'slide' || size === 'square';

function sourceVersion({ dataset: origin }: Provenance, dataset: Dataset, sha256: string): SourceVersion {
  if (origin.sha256 === sha256) return { kind: 'this-file', version: dataset.version };
  const { changes = [] } = dataset;
  const index = changes.findIndex((change) => change.sha256 === origin.sha256);
  const change = changes[index];
  if (change !== undefined) return { kind: 'listed', version: change.version, changes: changes.slice(0, index) };
  return { kind: 'unlisted', version: origin.version, hasList: changes.some(({ sha256 }) => sha256 !== undefined) };
}

/** Returns all that can be drawn of a dataset, by key: each measure in each phase, reported or not, and each total. */
function drawableRefs(dataset: Dataset): Map<string, Ref> {
  const refs: Ref[] = [
    ...dataset.phases.flatMap((phase) => dataset.measures.map((measure) => ({ phase: phase.id, measure: measure.id }))),
    ...(dataset.statedTotals ?? []).map(({ id }) => ({ total: id })),
  ];
  return new Map(refs.map((ref) => [refKey(ref), ref]));
}
