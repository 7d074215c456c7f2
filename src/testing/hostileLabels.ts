import type { Dataset, FigureSpec, Measure, Observation, Phase } from '#src/dataset/schema.ts';

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

/** Texts that break layouts, each as it may stand in a dataset: 200 characters, other scripts, pairs that fonts join. */
export const hostileLabels = {
  long: `${words(24, 'harbour')} visits`.slice(0, 200),
  unbroken: 'Donaudampfschifffahrtsgesellschaftskapitaen'.repeat(5).slice(0, 200),
  hebrew: words(28, 'ביקורים').slice(0, 200),
  arabic: words(28, 'زيارات').slice(0, 200),
  chinese: '港口维修计划访问次数'.repeat(20),
  joined: 'first attic staff shift: ti tt ff ft fi fl ffi',
} as const;

const long2000 = `${words(285, 'repairs')}.`.slice(0, 2000);
const count = { kind: 'count', one: 'visit', other: 'visits' } as const;

const phases: Phase[] = Array.from({ length: 6 }, (_, index) => ({
  id: `round-${index + 1}`,
  label: `Round ${index + 1}`,
  ...(index === 0 ? { name: words(12, 'opening') } : {}),
}));

const names = Object.entries(hostileLabels);

const measures: Measure[] = [
  ...names.map(([id, label]): Measure => ({ id, label, unit: count })),
  { id: 'weight', label: 'Rope', unit: { kind: 'quantity', symbol: words(10, 'fathoms') } },
];

/** A line of its own for each number: `k1 of hebrew in round-2: 61,017`. */
const stated = measures.flatMap((measure, row) =>
  phases.flatMap(({ id }, column) =>
    (row + column) % 4 === 3 ? [] : [{ measure: measure.id, phase: id, value: 61017 + 1000 * row + column }],
  ),
);
const printed = (value: number) => `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
const lineOf = (measure: string, phase: string, value: number) =>
  `${measure} in ${phase.replace('-', ' no ')} was ${printed(value)}`;

const observations: Observation[] = stated.map(({ measure, phase, value }, index) => ({
  measure,
  phase,
  value,
  quote: lineOf(measure, phase, value),
  printed: printed(value),
  ...(index % 3 === 0 ? { qualifier: 'about' } : {}),
  ...(index === 1 ? { note: long2000 } : {}),
}));

const figure = (
  id: string,
  title: string,
  of: string[],
  rest: Pick<FigureSpec, 'groups' | 'notes'> = {},
): FigureSpec => ({
  id,
  title,
  subtitle: title,
  kind: 'phases',
  measures: of,
  ...rest,
});

/** A dataset whose every figure is hard to lay out. */
export function hostileDataset(): Dataset {
  return {
    format: 1,
    id: 'hostile',
    version: '1.0',
    title: hostileLabels.joined,
    summary: hostileLabels.joined,
    sources: [
      {
        id: 'bulletin',
        publisher: 'Harbour Office',
        title: hostileLabels.long,
        published: '2012',
        rights: hostileLabels.long,
        lines: observations.map(({ quote }) => quote),
      },
    ],
    phases,
    measures,
    observations,
    statedTotals: [
      {
        id: 'all',
        label: hostileLabels.hebrew,
        parts: [
          { phase: 'round-1', measure: 'long' },
          { phase: 'round-2', measure: 'long' },
        ],
        value: 61017,
        quote: printed(61017),
        note: long2000,
      },
    ],
    comparison: { change: 'percent', note: long2000 },
    figures: [
      figure('long', hostileLabels.long, ['long', 'unbroken']),
      figure('hebrew', hostileLabels.hebrew, ['hebrew']),
      figure('arabic', hostileLabels.arabic, ['arabic']),
      figure('chinese', hostileLabels.chinese, ['chinese'], {
        groups: [{ label: hostileLabels.chinese, measures: ['chinese'] }],
      }),
      figure('joined', hostileLabels.joined, ['joined'], { notes: [long2000, hostileLabels.joined] }),
      figure('weight', hostileLabels.joined, ['weight']),
    ],
    changes: [{ version: '1.0', date: '2012-06-05', note: 'First.' }],
  };
}
