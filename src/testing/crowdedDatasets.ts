import type { Dataset, FigureSpec, Measure, Observation, Phase } from '#src/dataset/schema.ts';
import { inventedDataset } from './dataset.ts';

type Texts = { title: string; label: string; phase: string; name: string; note: string; symbol?: string };

const plain: Texts = {
  title: 'Berths repaired in the harbour',
  label: 'Berth repaired',
  phase: 'Round',
  name: 'The round',
  note: 'Counted by the harbour office.',
};

const numbered = (text: string, index: number) => `${text} ${index + 1}`;

const phasesOf = (count: number, { phase, name }: Texts): Phase[] =>
  Array.from({ length: count }, (_, index) => ({ id: `round-${index + 1}`, label: numbered(phase, index), name }));

const measuresOf = (count: number, { label, symbol, note, name }: Texts): Measure[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `berth-${index + 1}`,
    label: numbered(label, index),
    unit: symbol === undefined ? { kind: 'count', one: 'berth', other: 'berths' } : { kind: 'quantity', symbol },
    note,
    ...(index % 7 === 1 ? { pending: name } : {}),
  }));

/** A value for each measure in each phase, but for every other measure in the last of several phases. */
function observationsOf(phases: readonly Phase[], measures: readonly Measure[], { note }: Texts): Observation[] {
  return phases.flatMap((phase, row) =>
    measures.flatMap((measure, column): Observation[] => {
      if (row > 0 && row === phases.length - 1 && column % 2 === 1) return [];
      const value = row + column + 10;
      const quote = `berth no ${column + 1} of round no ${row + 1}: ${value}`;
      return [{ phase: phase.id, measure: measure.id, value, quote, printed: String(value), note }];
    }),
  );
}

function figuresOf(measures: readonly Measure[], { title, note }: Texts): FigureSpec[] {
  const figure = {
    title,
    subtitle: title,
    measures: measures.slice(0, 60).map(({ id }) => id),
    notes: [note, note],
  };
  return [
    { ...figure, id: 'all', kind: 'phases' },
    { ...figure, id: 'one', kind: 'bars', phase: 'round-1' },
  ];
}

/** Each stated as 999, which is not the sum of its parts. */
function totalsOf(measures: readonly Measure[], { note }: Texts): Dataset['statedTotals'] {
  const parts = measures.slice(0, 8).map(({ id }) => ({ phase: 'round-1', measure: id }));
  return measures.slice(0, 6).map(({ id, label }) => ({
    id: `all-${id}`,
    label,
    parts,
    value: 999,
    quote: 'All berths = 999',
    printed: '999',
    note,
  }));
}

/** Returns a valid dataset for tests with as many phases and measures, the same texts everywhere, and totals that differ. */
export function crowdedDataset(
  id: string,
  phaseCount: number,
  measureCount: number,
  some: Partial<Texts> = {},
): Dataset {
  const texts = { ...plain, ...some };
  const { sources, glossary: _, tables: __, ...rest } = inventedDataset();
  const phases = phasesOf(phaseCount, texts);
  const measures = measuresOf(measureCount, texts);
  const observations = observationsOf(phases, measures, texts);
  return {
    ...rest,
    id,
    title: texts.title,
    sources: sources.map(({ sections: ___, notice: ____, ...source }) => ({
      ...source,
      rights: texts.note,
      lines: [...observations.map(({ quote }) => quote), 'All berths = 999'],
    })),
    phases,
    measures,
    observations,
    statedTotals: totalsOf(measures, texts) ?? [],
    comparison: { change: 'percent', note: texts.note },
    highlights: [],
    figures: figuresOf(measures, texts),
  };
}

const words = (word: string, length: number) => `${word} `.repeat(length).slice(0, length).trim();

/** For tests: datasets that no sheet has room for, each by what is hard about it. */
export const crowdedDatasets: Record<string, Dataset> = {
  '300 measures': crowdedDataset('measures', 2, 300),
  'one phase': crowdedDataset('one-phase', 1, 4),
  'five phases': crowdedDataset('five-phases', 5, 8),
  'twelve phases': crowdedDataset('many-phases', 12, 2, { label: words('quay', 200) }),
  'long texts': crowdedDataset('long', 2, 6, {
    title: words('harbour', 200),
    label: words('quay wall', 200),
    note: words('repaired', 400),
  }),
  'texts without a space': crowdedDataset('unbroken', 2, 2, {
    title: 'W'.repeat(200),
    label: 'Donaudampfschiff'.repeat(12),
    phase: 'R'.repeat(80),
    symbol: 'kilo'.repeat(60),
  }),
  'the longest texts': crowdedDataset('longest', 2, 2, {
    title: words('harbour', 1990),
    label: words('quay', 1990),
    phase: words('round', 1990),
    name: words('long', 1990),
    note: words('repaired', 1990),
    symbol: words('fathom', 1990),
  }),
  'texts from right to left': crowdedDataset('turned', 2, 4, {
    title: words('ביקורים', 300),
    label: words('زيارات', 200),
    note: words('תיקון (61)', 300),
  }),
};
