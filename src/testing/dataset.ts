import type { Dataset } from '#src/dataset/schema.ts';

const lines = [
  'Harbour Repair Scheme: results so far',
  '',
  '1. First round: the scheme opened in May 2011, with 61 visits,17 for repairs, and 4 boats moved. £ 12,345 was paid in grants.',
  '',
  '2. Second round:',
  '',
  '• 80 Visits [All rounds = 141];',
  '• 3 Boats moved [Both rounds = 8];',
  '• Loans of £1.5m, the first of their kind; and',
  '• Rope handed out: 12.5 kg.',
];

const dataset: Dataset = {
  format: 1,
  id: 'harbour-repair',
  version: '1.0',
  title: 'Harbour Repair Scheme',
  summary: 'Every number of a harbour bulletin of June 2012.',
  sources: [
    {
      id: 'bulletin',
      publisher: 'Harbour Office',
      title: 'Harbour Repair Scheme: results so far',
      reference: 'bulletin 7',
      published: '2012-06-05',
      url: 'https://harbour.example/bulletins/7',
      notice: ['This page is kept as it was.'],
      rights: '© Harbour Office 2012. Free to quote.',
      lines,
      sections: [
        { label: 'Headline', line: 1 },
        { label: 'Notes, 1', line: 3 },
        { label: 'Notes, 2', line: 5 },
      ],
    },
  ],
  phases: [
    { id: 'round-1', label: 'Round 1', name: 'First round', started: '2011-05' },
    { id: 'round-2', label: 'Round 2', name: 'Second round' },
  ],
  measures: [
    { id: 'visits', label: 'Visits', unit: { kind: 'count', one: 'visit', other: 'visits' } },
    {
      id: 'repairs',
      label: 'Visits for repairs',
      unit: { kind: 'count', one: 'visit', other: 'visits' },
      partOf: 'visits',
      note: 'Part of the visits.',
    },
    { id: 'boats', label: 'Boats moved', unit: { kind: 'count', one: 'boat', other: 'boats' } },
    { id: 'grants', label: 'Grants', unit: { kind: 'money', currency: 'GBP' } },
    { id: 'loans', label: 'Loans', unit: { kind: 'money', currency: 'GBP' }, comparison: { change: 'percent' } },
    { id: 'rope', label: 'Rope handed out', unit: { kind: 'quantity', symbol: 'kg' } },
  ],
  observations: [
    { phase: 'round-1', measure: 'visits', value: 61, quote: '61 visits' },
    { phase: 'round-1', measure: 'repairs', value: 17, quote: '17 for repairs' },
    { phase: 'round-1', measure: 'boats', value: 4, quote: '4 boats moved' },
    { phase: 'round-1', measure: 'grants', value: 12345, quote: '£ 12,345 was paid in grants' },
    { phase: 'round-2', measure: 'visits', value: 80, quote: '80 Visits' },
    { phase: 'round-2', measure: 'boats', value: 3, quote: '3 Boats moved', countedBy: 'Harbour Office' },
    { phase: 'round-2', measure: 'loans', value: 1500000, quote: 'Loans of £1.5m', note: 'Lent, not given.' },
    { phase: 'round-2', measure: 'rope', value: 12.5, quote: 'Rope handed out: 12.5 kg' },
  ],
  statedTotals: [
    {
      id: 'visits',
      label: 'All visits',
      parts: [
        { phase: 'round-1', measure: 'visits' },
        { phase: 'round-2', measure: 'visits' },
      ],
      value: 141,
      quote: 'All rounds = 141',
    },
    {
      id: 'boats',
      label: 'All boats moved',
      parts: [
        { phase: 'round-1', measure: 'boats' },
        { phase: 'round-2', measure: 'boats' },
      ],
      value: 8,
      quote: '8',
      within: 'Both rounds = 8',
    },
  ],
  comparison: { change: 'difference', note: 'The rounds were not equally long.' },
  highlights: [{ total: 'visits' }, { phase: 'round-2', measure: 'loans' }],
  figures: [
    {
      id: 'work',
      title: '80 visits reported for Round 2, 61 for Round 1',
      subtitle: 'Visits and boats moved, by round',
      kind: 'phases',
      measures: ['visits', 'repairs', 'boats'],
      groups: [
        { label: 'Visits', measures: ['visits', 'repairs'] },
        { label: 'Boats', measures: ['boats'] },
      ],
      notes: ['Repairs are part of the visits.'],
    },
    {
      id: 'money',
      title: '£1,500,000 lent in Round 2',
      subtitle: 'Pounds, Round 2',
      kind: 'bars',
      phase: 'round-2',
      measures: ['loans', 'grants'],
      groups: [
        { label: 'Paid back later', measures: ['loans'] },
        { label: 'Given', measures: ['grants'] },
      ],
    },
  ],
  tables: [
    {
      id: 'rounds',
      title: 'The rounds',
      columns: ['Round', 'Began'],
      rows: [{ cells: ['Round 1', 'May 2011'], quote: 'the scheme opened in May 2011' }],
    },
  ],
  glossary: [{ term: 'Grant', meaning: 'Money given and not paid back.', source: 'Harbour Act, section 4' }],
  language: 'en-GB',
};

/**
 * A valid dataset of an invented scheme, for tests: two phases, six measures (counts, money, a quantity), gaps,
 * a total that agrees (61 + 80 = 141), one that differs (4 + 3, stated as 8), a figure of each kind, in groups,
 * a text table and a glossary. Whole fields may be replaced.
 */
export function inventedDataset(overrides: Partial<Dataset> = {}): Dataset {
  return { ...structuredClone(dataset), ...overrides };
}

/** The invented dataset, its loans `not yet paid out` when they were stated. */
export function pendingDataset(): Dataset {
  const { measures } = dataset;
  return inventedDataset({
    measures: measures.map((each) => (each.id === 'loans' ? { ...each, pending: 'not yet paid out' } : each)),
  });
}
