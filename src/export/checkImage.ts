import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { type Subject, subjectId, subjectsOf } from '#src/figures/subject.ts';
import { printedValue, statedBy } from '#src/statistics/describeNumber.ts';
import { notReported } from '#src/statistics/format.ts';
import { refLabel } from '#src/statistics/refLabel.ts';
import { heldValue } from './heldValue.ts';
import type { DrawnValue, Provenance } from './provenanceShape.ts';
import type { Published } from './published.ts';

/** A value of an image and what the dataset states, both in words; `missing` where the dataset states nothing any more. */
export type CheckedValue = {
  kind: 'agrees' | 'differs' | 'missing';
  ref: string;
  label: string;
  stated: string;
  drawn: string;
};

/** Which file an image was made from: the one that is open, an earlier one that it lists, or one that it does not. */
export type MadeFrom = { kind: 'this-file' | 'listed' | 'unlisted'; version: string };

/** The figure of an image, as it is named there, and what it is of the dataset, counted from 0. */
export type CheckedFigure = { title: string; here: { subject: Subject; index: number } | undefined };

/** What comes of holding an image against the dataset that is open: `open` is its id, or its version. */
export type Check =
  | { kind: 'other-dataset'; title: string; id: string; version: string; open: string }
  | { kind: 'checked'; figure: CheckedFigure; madeFrom: MadeFrom; open: string; values: CheckedValue[] };

/** Holds what an image says of itself against a dataset: its figure, the file it was made from, and each value. */
export function checkImage(provenance: Provenance, { dataset, sha256 }: Published): Check {
  const { id, version } = provenance.dataset;
  const { title } = provenance.figure;
  if (id !== dataset.id) return { kind: 'other-dataset', title, id, version, open: dataset.id };
  const refs = refsOf(dataset);
  return {
    kind: 'checked',
    figure: { title, here: figureHere(provenance.figure.id, dataset) },
    madeFrom: madeFrom(provenance, dataset, sha256),
    open: dataset.version,
    values: provenance.values.map((drawn) => checked(drawn, dataset, refs.get(drawn.ref))),
  };
}

function figureHere(id: string, dataset: Dataset): CheckedFigure['here'] {
  const subjects = subjectsOf(dataset);
  const index = subjects.findIndex((subject) => subjectId(subject) === id);
  const subject = subjects[index];
  return subject === undefined ? undefined : { subject, index };
}

function madeFrom({ dataset: made }: Provenance, dataset: Dataset, sha256: string): MadeFrom {
  if (made.sha256 === sha256) return { kind: 'this-file', version: dataset.version };
  const listed = dataset.changes?.find((change) => change.sha256 === made.sha256);
  if (listed !== undefined) return { kind: 'listed', version: listed.version };
  return { kind: 'unlisted', version: made.version };
}

/** Everything that could be drawn of a dataset, by its key: each measure in each phase, reported or not, and each total. */
function refsOf(dataset: Dataset): Map<string, Ref> {
  const refs: Ref[] = [
    ...dataset.phases.flatMap((phase) => dataset.measures.map((measure) => ({ phase: phase.id, measure: measure.id }))),
    ...(dataset.statedTotals ?? []).map(({ id }) => ({ total: id })),
  ];
  return new Map(refs.map((ref) => [refKey(ref), ref]));
}

function checked(drawn: DrawnValue, dataset: Dataset, ref: Ref | undefined): CheckedValue {
  const start = { ref: drawn.ref, label: ref === undefined ? drawn.label : refLabel(dataset, ref) };
  const found = ref === undefined ? undefined : statedBy(dataset, ref);
  if (ref === undefined || found === undefined) {
    return { ...start, kind: 'missing', drawn: drawn.printed, stated: ref === undefined ? 'not there' : notReported };
  }
  const stated = printedValue(dataset, ref);
  const { value, qualifier } = found.stated;
  const sameValue = drawn.value === value && drawn.qualifier === qualifier;
  return {
    ...start,
    kind: sameValue && drawn.printed === stated ? 'agrees' : 'differs',
    stated,
    drawn: sameValue ? drawn.printed : heldValue(drawn, dataset, ref),
  };
}
