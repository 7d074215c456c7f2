import type { Dataset, Measure, Observation } from '#src/dataset/schema.ts';

/** 2,000 characters. */
export const longLabel = 'harbour "repairs", '.repeat(106).slice(0, 1999).concat('.');

const count = { kind: 'count', one: '=visit', other: '=visits' } as const;

/** For each measure its label, its value and the words that state it, each hostile to some format. */
export const hostileRows = [
  { id: 'link', label: '=1+1', value: 61, quote: '=HYPERLINK("https://harbour.example") 61 visits' },
  { id: 'separator', label: '+44, or "more"', value: 30, quote: '+loans\u2028of "30" boats,\u2029 and' },
  { id: 'tab', label: '@label', value: 12, quote: '\t@rope\tfor 12 nets' },
  { id: 'turned', label: '\u200f-ביקורים "בנמל"', value: 44, quote: '-\u202eביקורים\u202c 44 ביקורים' },
  { id: 'markup', label: '<b>&amp;</b> ]]> --> </script>', value: 17, quote: "'tis <b>&amp;</b> 17 piers <!--" },
  { id: 'lines', label: 'زيارات, 訪問 🛶', value: 5, quote: '5\nquays, and' },
  { id: 'long', label: longLabel, value: 99, quote: `99 ${longLabel}` },
  { id: 'escape', label: '_x0041_ \\n {x} [x]', value: 8, quote: '_x0041_ and 8 cranes' },
  { id: 'next-line', label: '-', value: 7, quote: '7 bells\u0085 rang\u000b' },
] as const;

const lines = hostileRows.flatMap(({ quote }) => `; ${quote} ;`.split('\n'));

const measures: Measure[] = hostileRows.map(({ id, label }) => ({ id, label, unit: count }));
const observations: Observation[] = hostileRows.map(({ id, value, quote }) => ({
  ...{ phase: 'round-1', measure: id, value, quote },
  note: "=cmd|' /C calc'!A1",
}));

/** A valid dataset of texts that formulas, CSV, XML, JSON in a page, BibTeX and RIS each have to be kept from. */
export const hostileDataset: Dataset = {
  format: 1,
  id: 'hostile',
  version: '=1.0',
  title: 'Quay {50%} & Co_#1 \\ ~^$ "q" </script>',
  summary: '=Summary with "quotes", commas; and <marks>',
  sources: [
    {
      id: 'bulletin',
      publisher: 'Harbour, Quay & Sons {Ltd}',
      title: '100% of $5_#1 ~ ^ \\ & {braces} “é” ביקורים',
      reference: 'no. 50%_#7',
      published: '2012-06',
      url: 'https://harbour.example/a_b?c=%20d&e=~f#g{h}',
      notice: ['Kept {as} it was & is.'],
      lines,
    },
  ],
  phases: [
    { id: 'round-1', label: '=Round' },
    { id: 'round-2', label: '@Round' },
  ],
  measures,
  observations,
  statedTotals: [
    {
      id: 'all',
      label: '=SUM(A1:A2)',
      parts: [
        { phase: 'round-1', measure: 'link' },
        { phase: 'round-1', measure: 'separator' },
      ],
      value: 99,
      quote: `99 ${longLabel}`,
    },
  ],
  comparison: { change: 'none' },
  figures: [{ id: 'all', title: '=Title', subtitle: '=Subtitle', kind: 'phases', measures: ['link', 'tab'] }],
  tables: [
    {
      id: 'first',
      title: `'[Rounds]: what/where? * \\ and more of them'`,
      columns: ['=A1', '=a1'],
      rows: [{ cells: ['=1+1', "'tis"], quote: '7 bells' }],
    },
    { id: 'second', title: 'History', columns: ['quote'], rows: [{ cells: ['+1'], quote: '7 bells' }] },
  ],
  language: 'he',
};
