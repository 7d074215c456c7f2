import { pageNotes } from './pageNotes.ts';

/** Of one field: what it says, and an example, which a person may copy. */
export type FieldNote = readonly [description: string, example: unknown];

const words = {
  source: ['Id of the source that the words are in; absent for the only or the first one.', 'bulletin'],
  quote: [
    'The exact characters of the source that state it, as short as they can be and still occur once.',
    '61 visits',
  ],
  within: [
    'A longer passage of the source around the quote, where the quote alone occurs more than once.',
    'opened in May 2011, with 61 visits',
  ],
} as const;

const stated = {
  value: ['The number, in the unit of its measure, as the quote states it: 1500000 for £1.5m.', 61],
  qualifier: ['How the release limits the number; absent where it is stated as exact.', 'at-least'],
  printed: ['The characters of the quote that state the value, where the quote holds more than one number.', '61'],
  note: ['What must be said beside this number.', 'Lent, not given.'],
} as const;

const comparison = {
  change: [
    'What may be said of a change: "percent" where both phases count the same thing over the same length of time, "difference" where they do not, "none" where they cannot be compared.',
    'difference',
  ],
  note: ['Why; shown beside each comparison.', 'The rounds were not equally long.'],
} as const;

/** Notes of a dataset's own fields. */
const dataset: Record<string, FieldNote> = {
  $schema: ['Address of this schema, for editors.', 'dataset.schema.json'],
  format: ['Version of the format.', 1],
  id: ['Names the dataset in addresses and files; the file is named after it.', 'harbour-repair'],
  version: ['Version of this file, shown on every exported figure. Raise it with each correction.', '1.0'],
  title: ['Title of the page.', 'Harbour Repair Scheme'],
  summary: ['One sentence under the title.', 'Every number of a harbour bulletin of June 2012.'],
  sources: [
    'The published texts that state the numbers, word for word.',
    [
      {
        id: 'bulletin',
        publisher: 'Harbour Office',
        title: 'Harbour Repair Scheme: results so far',
        published: '2012-06-05',
        lines: ['The scheme opened in May 2011, with 61 visits.'],
      },
    ],
  ],
  phases: [
    'What the release reports on, in order; every figure of the kind "phases" shows them all.',
    [{ id: 'round-1', label: 'Round 1' }],
  ],
  measures: [
    'What was counted.',
    [{ id: 'visits', label: 'Visits', unit: { kind: 'count', one: 'visit', other: 'visits' } }],
  ],
  observations: [
    'The numbers: at most one for each pair of a phase and a measure. A pair without one is shown as not reported.',
    [{ phase: 'round-1', measure: 'visits', value: 61, quote: '61 visits' }],
  ],
  statedTotals: [
    'Sums that the release itself states: compared with their parts, never corrected.',
    [
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
    ],
  ],
  comparison: ['How phases may be compared; a measure may say otherwise for itself.', { change: 'difference' }],
  highlights: [
    'The key numbers at the top of the page.',
    [{ phase: 'round-1', measure: 'visits' }, { total: 'visits' }],
  ],
  figures: [
    'The figures, in the order of the page.',
    [
      {
        id: 'work',
        title: '61 visits reported for Round 1',
        subtitle: 'Visits, by round',
        kind: 'phases',
        measures: ['visits'],
      },
    ],
  ],
  tables: [
    'Facts of the release that are not numbers.',
    [
      {
        id: 'rounds',
        title: 'The rounds',
        columns: ['Round', 'Began'],
        rows: [{ cells: ['Round 1', 'May 2011'], quote: 'The scheme opened in May 2011' }],
      },
    ],
  ],
  glossary: [
    'Words that the page explains where they occur.',
    [{ term: 'Grant', meaning: 'Money given and not paid back.' }],
  ],
  changes: [
    'Corrections, the newest first; the first is that of this version. Listed on the page.',
    [{ version: '1.0', date: '2012-07-01', note: 'First version.' }],
  ],
  language: ['Language of the texts (BCP 47); en-GB where absent.', 'en-GB'],
};

/** Notes of what the lists of a dataset hold. */
const entries: Record<string, Record<string, FieldNote>> = {
  'sources[]': {
    id: ['Names the source in this file.', 'bulletin'],
    publisher: ['Who published it.', 'Harbour Office'],
    title: ['Its title.', 'Harbour Repair Scheme: results so far'],
    reference: ['The number or name that its publisher gave it.', 'bulletin 7'],
    published: ['When it was published: a year, a month or a day.', '2012-06-05'],
    retrieved: ['The day on which the text was taken from its address.', '2012-06-30'],
    url: ['Where it was published.', 'https://harbour.example/bulletins/7'],
    notice: [
      'What its publisher says of the page, as lines: that it is archived, where to go instead.',
      ['This page is kept as it was.'],
    ],
    rights: ['Who has the rights in the text, and what may be done with it.', '© Harbour Office 2012. Free to quote.'],
    lines: [
      'The text word for word, line by line, to the last space; "" is an empty line.',
      ['Results so far', '', '61 visits'],
    ],
    sections: [
      'Parts of the text that have a name, in order: where a number stands, in words.',
      [{ label: 'Notes, 1', line: 3 }],
    ],
  },
  'sources[].sections[]': {
    label: ['The name of the part.', 'Notes, 1'],
    line: ['The number of its first line, from 1.', 3],
  },
  'phases[]': {
    id: ['Names the phase in this file and in addresses.', 'round-1'],
    label: ['Its short name, in charts and tables.', 'Round 1'],
    name: ['What it is, where the label does not say so.', 'First round'],
    started: ['When it started, as far as the release says so.', '2011-05'],
    ended: ['When it ended, as far as the release says so; not before `started`.', '2011-12-31'],
    note: ['What must be said of the phase.', 'The start of the second round is not stated.'],
  },
  'measures[]': {
    id: ['Names the measure in this file and in addresses.', 'visits'],
    label: ['What was counted, as charts and tables call it.', 'Visits'],
    unit: ['What one of it is.', { kind: 'count', one: 'visit', other: 'visits' }],
    partOf: ['Id of the measure that this one is a part of.', 'visits'],
    comparison: [
      'How this measure may be compared between phases, in place of the rule for all.',
      { change: 'percent' },
    ],
    note: ['What must be said of the measure.', 'Visits for repairs are part of the visits.'],
    pending: ['What had still to happen to it when it was stated; its bars are outlines.', 'not yet paid out'],
  },
  'measures[].unit': {
    kind: ['A count of whole things, an amount of money, or another quantity.', 'count'],
    one: ['The word for one of them.', 'visit'],
    other: ['The word for several of them.', 'visits'],
    currency: ['Code of the currency (ISO 4217).', 'GBP'],
    symbol: ['The sign or word that follows the number.', 'kg'],
  },
  'measures[].comparison': comparison,
  comparison,
  'observations[]': {
    ...words,
    phase: ['Id of the phase that the number is of.', 'round-1'],
    measure: ['Id of the measure that the number is of.', 'visits'],
    ...stated,
    countedBy: ['Who counted it, where the release says so.', 'Harbour Office'],
  },
  'statedTotals[]': {
    ...words,
    id: ['Names the total in this file and in addresses.', 'visits'],
    label: ['What the sum is of.', 'All visits'],
    parts: [
      'The observations that the sum is of.',
      [
        { phase: 'round-1', measure: 'visits' },
        { phase: 'round-2', measure: 'visits' },
      ],
    ],
    ...stated,
  },
  'statedTotals[].parts[]': {
    phase: ['Id of the phase of the part.', 'round-1'],
    measure: ['Id of the measure of the part.', 'visits'],
  },
  'highlights[]': {
    phase: ['Id of the phase of an observation.', 'round-1'],
    measure: ['Id of the measure of an observation.', 'visits'],
    total: ['Id of a stated total.', 'visits'],
  },
};

/** The notes of all fields by their paths: `title`, `measures[].unit.kind`. */
export const fieldNotes: Record<string, FieldNote> = {
  ...dataset,
  ...Object.fromEntries(
    Object.entries({ ...entries, ...pageNotes }).flatMap(([path, notes]) =>
      Object.entries(notes).map(([key, note]) => [`${path}.${key}`, note]),
    ),
  ),
};
