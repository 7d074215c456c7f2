import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Observation, Ref, StatedTotal, Words } from '#src/dataset/schema.ts';
import { measureById, phaseById } from '#src/statistics/coverage/byId.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { statedNumber } from '#src/statistics/number/describeNumber.ts';
import { placeInSource, whereStated } from '#src/statistics/source/whereStated.ts';
import { describeTotal } from '#src/statistics/totals/describeTotal.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';

/**
 * A sentence about a number: the page's, which may quote texts of the dataset, those of `quoted` among them; without
 * `quoted`, the dataset's own.
 */
export type Sentence = { text: string; quoted?: string[]; flagged?: boolean };

/**
 * Returns what a number counts beside its value and unit: `Boats moved, Round 2`; where the unit says the same as the
 * measure's label, as in `61 visits`, the phase alone.
 */
export function cardLabel(dataset: Dataset, ref: Ref): string {
  if ('total' in ref) return refLabel(dataset, ref);
  const { label, unit } = measureById(dataset, ref.measure);
  const isSame = unit.kind === 'count' && label.toLowerCase() === unit.other.toLowerCase();
  return isSame ? phaseById(dataset, ref.phase).label : refLabel(dataset, ref);
}

/**
 * Returns what must be said of a number, each thing once: totals that differ from their parts, who counted it where no
 * note says so, what had still to happen to it, and its notes. Of a gap nothing is said.
 */
export function numberSaid(dataset: Dataset, ref: Ref): Sentence[] {
  const found = statedNumber(dataset, ref);
  if (found === undefined) return [];
  return found.kind === 'total' ? saidOfTotal(dataset, found.stated) : saidOfObservation(dataset, found.stated);
}

function saidOfObservation(dataset: Dataset, { phase, measure, countedBy, note }: Observation): Sentence[] {
  const counted = measureById(dataset, measure);
  const notes = [...new Set([counted.pending, note, counted.note])].filter((text) => text !== undefined);
  const isNoted = (text: string) => notes.some((each) => each.includes(text));
  return [
    ...sumsWith(dataset, { phase, measure }).filter(({ flagged }) => flagged),
    ...(countedBy === undefined || isNoted(countedBy)
      ? []
      : [{ text: `Counted by ${countedBy}`, quoted: [countedBy] }]),
    ...notes.map((text) => ({ text })),
  ];
}

function saidOfTotal(dataset: Dataset, total: StatedTotal): Sentence[] {
  return [describeSum(dataset, total), ...(total.note === undefined ? [] : [{ text: total.note }])];
}

/** Describes the stated totals that an observation is part of: `All boats. Round 1 and Round 2 add up to 7; …`. */
export function sumsWith(dataset: Dataset, { phase, measure }: Pick<Observation, 'phase' | 'measure'>): Sentence[] {
  return (dataset.statedTotals ?? [])
    .filter(({ parts }) => parts.some((part) => part.phase === phase && part.measure === measure))
    .map((total) => {
      const sentence = describeSum(dataset, total);
      return { ...sentence, text: `${total.label}. ${sentence.text}` };
    });
}

/** Describes a total and its parts, flagged where they do not agree. */
function describeSum(dataset: Dataset, total: StatedTotal): Sentence {
  const reconciliation = reconcile(dataset, total);
  return {
    text: describeTotal(reconciliation),
    quoted: total.parts.map(({ measure }) => measureById(dataset, measure).label),
    flagged: reconciliation.verdict.kind === 'differs',
  };
}

/**
 * Returns where a number's words stand, and the anchor of them: `Notes, 1, line 3`, after their source where a dataset
 * has several. Undefined where it was not reported.
 */
export function numberPlace(dataset: Dataset, ref: Ref): { text: string; anchor: string } | undefined {
  const found = statedNumber(dataset, ref);
  return found && { text: placeOf(dataset, found.stated), anchor: refKey(ref) };
}

const placeOf = (dataset: Dataset, words: Words) =>
  dataset.sources.length > 1
    ? whereStated(dataset, words)
    : placeInSource(dataset, words).replace('; line ', ', line ');
