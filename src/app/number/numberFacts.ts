import { anchors } from '#src/app/navigation/anchors.ts';
import type { Dataset, Measure, Observation, ObservationRef, Ref, StatedTotal } from '#src/dataset/schema.ts';
import { comparisonRule } from '#src/statistics/comparison/compare.ts';
import { measureById, phaseById } from '#src/statistics/coverage/byId.ts';
import { isShownIn } from '#src/statistics/coverage/coverage.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { printedValue, statedNumber } from '#src/statistics/number/describeNumber.ts';
import { printedAs } from '#src/statistics/source/printedAs.ts';
import { whereStated } from '#src/statistics/source/whereStated.ts';
import { describeTotal } from '#src/statistics/totals/describeTotal.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';

/**
 * One thing known of a number: what it is, in sentences, and links to parts of the page. The sentences are the page's,
 * and may quote texts of the dataset, those of `quoted` among them; without, they are the dataset's own.
 */
export type Fact = { name: string; texts: string[]; quoted?: string[]; links?: { anchor: string; text: string }[] };

const known = (...texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);

/** All that is known of a number beside its value and its words, most needed first; what is not known is left out. */
export function numberFacts(dataset: Dataset, ref: Ref): Fact[] {
  const found = statedNumber(dataset, ref);
  if (found === undefined) return [];
  const own = found.kind === 'total' ? totalFacts(dataset, found.stated) : observationFacts(dataset, found.stated);
  const printed = printedAs(dataset, found.stated);
  return [
    ...own,
    { name: 'Where', texts: [whereStated(dataset, found.stated)], quoted: [] },
    {
      name: 'Printed as',
      texts: printed === undefined || printed === printedValue(dataset, ref) ? [] : [`“${printed}”`],
      quoted: known(printed),
    },
    { name: 'Shown in', texts: [], links: placesOf(dataset, ref) },
  ].filter(({ texts, links }) => texts.length > 0 || (links ?? []).length > 0);
}

function observationFacts(dataset: Dataset, { phase, measure, countedBy, note }: Observation): Fact[] {
  const counted = measureById(dataset, measure);
  const { partOf, note: measureNote, pending } = counted;
  const { label, name, note: phaseNote } = phaseById(dataset, phase);
  const totals = (dataset.statedTotals ?? []).filter(({ parts }) =>
    parts.some((part) => part.phase === phase && part.measure === measure),
  );
  const other = dataset.observations.some((each) => each.measure === measure && each.phase !== phase);
  const partsHere = dataset.measures.filter((each) => each.partOf === measure);
  const labelsOf = (refs: ObservationRef[]) => refs.map((ref) => measureById(dataset, ref.measure).label);
  const valueHere = ({ id, label }: Measure) => `${label}: ${printedValue(dataset, { phase, measure: id })}`;
  return [
    { name: 'Still to happen', texts: known(pending) },
    { name: 'Note', texts: known(note, measureNote) },
    { name: 'Counted by', texts: known(countedBy) },
    { name: label, texts: known(phaseNote ?? name) },
    {
      name: 'Part of',
      texts: [
        ...(partOf === undefined ? [] : [valueHere(measureById(dataset, partOf))]),
        ...totals.map((total) => `${total.label}. ${describeTotal(reconcile(dataset, total))}`),
      ],
      quoted: labelsOf([
        ...totals.flatMap(({ parts }) => parts),
        ...(partOf === undefined ? [] : [{ phase, measure: partOf }]),
      ]),
    },
    { name: 'Has parts', texts: partsHere.map(valueHere), quoted: partsHere.map(({ label }) => label) },
    {
      name: 'Comparing',
      texts: known(other ? comparisonRule(dataset, counted).note : undefined),
    },
  ];
}

function totalFacts(dataset: Dataset, total: StatedTotal): Fact[] {
  const labels = total.parts.map(({ measure }) => measureById(dataset, measure).label);
  return [
    { name: 'Adds up?', texts: [describeTotal(reconcile(dataset, total))], quoted: labels },
    {
      name: 'Parts',
      texts: total.parts.map((part) => `${refLabel(dataset, part)}: ${printedValue(dataset, part)}`),
      quoted: total.parts.map((part) => refLabel(dataset, part)),
    },
    { name: 'Note', texts: known(total.note) },
  ];
}

function placesOf(dataset: Dataset, ref: Ref): { anchor: string; text: string }[] {
  if ('total' in ref) return [{ anchor: anchors.totals, text: 'Do the totals add up?' }];
  const figures = dataset.figures.flatMap((figure, index) =>
    isShownIn(figure, ref) ? [{ anchor: figure.id, text: `Figure ${formatNumber(index + 1)}. ${figure.title}` }] : [],
  );
  return figures.length > 0 ? figures : [{ anchor: anchors.also, text: 'Also reported' }];
}
