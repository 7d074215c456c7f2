import { anchors } from '#src/app/navigation/anchors.ts';
import type { Dataset, Measure, Observation, Ref, StatedTotal } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import { comparisonRule } from '#src/statistics/comparison/compare.ts';
import { measureById, phaseById } from '#src/statistics/coverage/byId.ts';
import { isShownIn } from '#src/statistics/coverage/coverage.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { printedValue, statedNumber } from '#src/statistics/number/describeNumber.ts';
import { citeBriefly } from '#src/statistics/source/cite.ts';
import { printedAs } from '#src/statistics/source/printedAs.ts';
import { type Sentence, sumsWith } from './numberSaid.ts';

/** One thing known of a number by its name: what it is, in sentences, and links to parts of the page. */
export type Fact = { name: string; sentences: Sentence[]; links?: { anchor: string; text: string }[] };

const own = (...texts: (string | undefined)[]): Sentence[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ text }]));
const quoting = (text: string, ...quoted: string[]): Sentence => ({ text, quoted });

/** Returns what is known of a number beside what `numberSaid` says; what is not known is left out. */
export function numberFacts(dataset: Dataset, ref: Ref): Fact[] {
  const found = statedNumber(dataset, ref);
  if (found === undefined) return [];
  const { kind, stated } = found;
  const printed = printedAs(dataset, stated);
  return [
    ...(kind === 'total' ? totalFacts(dataset, found.stated) : observationFacts(dataset, found.stated)),
    {
      name: 'Printed as',
      sentences:
        printed === undefined || printed === printedValue(dataset, ref) ? [] : [quoting(`“${printed}”`, printed)],
    },
    { name: 'Source', sentences: [quoting(citeBriefly(sourceOf(dataset, stated)))] },
    { name: 'Shown in', sentences: [], links: placesOf(dataset, ref) },
  ].filter(({ sentences, links }) => sentences.length > 0 || (links ?? []).length > 0);
}

function observationFacts(dataset: Dataset, { phase, measure, countedBy }: Observation): Fact[] {
  const counted = measureById(dataset, measure);
  const { label, name, note } = phaseById(dataset, phase);
  const other = dataset.observations.some((each) => each.measure === measure && each.phase !== phase);
  const valueHere = ({ id, label }: Measure) =>
    quoting(`${label}: ${printedValue(dataset, { phase, measure: id })}`, label);
  const whole = counted.partOf === undefined ? [] : [valueHere(measureById(dataset, counted.partOf))];
  return [
    {
      name: 'Part of',
      sentences: [...whole, ...sumsWith(dataset, { phase, measure }).filter(({ flagged }) => flagged === false)],
    },
    { name: 'Has parts', sentences: dataset.measures.filter(({ partOf }) => partOf === measure).map(valueHere) },
    { name: label, sentences: own(note ?? (name === countedBy ? undefined : name)) },
    { name: 'Comparing', sentences: own(other ? comparisonRule(dataset, counted).note : undefined) },
  ];
}

function totalFacts(dataset: Dataset, { parts }: StatedTotal): Fact[] {
  const sentences = parts.map((part) => {
    const label = refLabel(dataset, part);
    return quoting(`${label}: ${printedValue(dataset, part)}`, label);
  });
  return [{ name: 'Parts', sentences }];
}

function placesOf(dataset: Dataset, ref: Ref): { anchor: string; text: string }[] {
  if ('total' in ref) return [{ anchor: anchors.totals, text: 'Do the totals add up?' }];
  const figures = dataset.figures.flatMap((figure, index) =>
    isShownIn(figure, ref) ? [{ anchor: figure.id, text: `Figure ${formatNumber(index + 1)}. ${figure.title}` }] : [],
  );
  return figures.length > 0 ? figures : [{ anchor: anchors.also, text: 'Also reported' }];
}
