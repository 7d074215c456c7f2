import type { FieldNote } from './fieldNotes.ts';

/** Notes of what a dataset says of the page: its figures, tables, glossary and corrections. */
export const pageNotes: Record<string, Record<string, FieldNote>> = {
  'figures[]': {
    id: ['Names the figure in addresses and files; figures and tables share one list of ids.', 'work'],
    title: ['Its headline: what was reported, never why.', '61 visits reported for Round 1'],
    subtitle: ['What is counted, where and when.', 'Visits, by round'],
    kind: [
      '"phases": for each measure one bar for each phase; "bars": one bar for each measure of one phase.',
      'phases',
    ],
    measures: ['Ids of the measures it shows, in order; all in one unit.', ['visits', 'repairs']],
    phase: ['Id of the phase that a figure of the kind "bars" shows.', 'round-2'],
    groups: [
      'Headings between the bars. The measures of the groups, one group after the other, are those of the figure.',
      [
        { label: 'All', measures: ['visits'] },
        { label: 'Of these', measures: ['repairs'] },
      ],
    ],
    notes: ['What must be said of the figure, here and in every file of it.', ['Repairs are part of the visits.']],
  },
  'figures[].groups[]': {
    label: ['The heading.', 'Visits'],
    measures: ['Ids of the measures under it.', ['visits', 'repairs']],
  },
  'tables[]': {
    id: ['Names the table in addresses; figures and tables share one list of ids.', 'rounds'],
    title: ['Its headline.', 'The rounds'],
    columns: ['The heads of its columns.', ['Round', 'Began']],
    rows: ['Its rows.', [{ cells: ['Round 1', 'May 2011'], quote: 'The scheme opened in May 2011' }]],
  },
  'tables[].rows[]': {
    source: ['Id of the source that the words are in; absent for the only or the first one.', 'bulletin'],
    quote: ['The exact characters of the source that state the row.', 'The scheme opened in May 2011'],
    within: [
      'A longer passage around the quote, where the quote alone occurs more than once.',
      'First round: opened in May',
    ],
    cells: ['One text for each column.', ['Round 1', 'May 2011']],
  },
  'glossary[]': {
    term: ['The word, as it stands in the text.', 'Grant'],
    meaning: ['What it means.', 'Money given and not paid back.'],
    source: ['Where the meaning is from.', 'Harbour Act, section 4'],
  },
  'changes[]': {
    version: ['The version that the change led to.', '1.1'],
    date: ['The day of the change.', '2012-07-01'],
    note: ['What was wrong, and what it is now.', 'The visits of Round 1 were given as 16.'],
    sha256: [
      'SHA-256 of the file of that version, by which images made from it are known again. Not for the version of this file.',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
  },
};
