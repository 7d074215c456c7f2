// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, rowsIn, textsOf } from '#src/testing/renderPart.tsx';
import { TextTables } from './TextTables.tsx';

const rows = [
  { cells: ['Visits', 'Harbour Office', 'North'], quote: '61 visits' },
  { cells: ['Ropes', 'Quay Society', 'South'], quote: 'Rope handed out' },
];
const tables = [{ id: 'yards', title: 'Yards', columns: ['Work', 'Yard', 'Side'], rows }];
const dataset = { ...inventedDataset(), tables };
const shown = () => partOfPage(dataset, <TextTables dataset={dataset} />);

test('each row is a line: its cells, and where its words stand at the end', () => {
  expect(rowsIn(shown())).toEqual([
    ['Work', 'Yard', 'Side', 'Where'],
    ['Visits', 'Harbour Office', 'North', 'Notes, 1; line 3'],
    ['Ropes', 'Quay Society', 'South', 'Notes, 2; line 10'],
  ]);
  expect(textsOf(shown(), 'p')).toEqual(['Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.']);
});

test('where there are several sources each row names its own', () => {
  const [bulletin] = dataset.sources;
  if (bulletin === undefined) throw new Error('no source');
  const review = { ...bulletin, id: 'review', publisher: 'Harbour Audit', reference: 'review 2', published: '2013-01' };
  const [first, second] = rows;
  const told = [
    { ...first, source: 'bulletin' },
    { ...second, source: 'review' },
  ].map((row) => ({
    cells: [],
    quote: '',
    ...row,
  }));
  const two = { ...dataset, sources: [bulletin, review], tables: tables.map((table) => ({ ...table, rows: told })) };
  const host = partOfPage(two, <TextTables dataset={two} />);
  expect(rowsIn(host).map((cells) => cells.at(-1))).toEqual([
    'Where',
    'Harbour Office, bulletin 7, 5 June 2012; Notes, 1; line 3',
    'Harbour Audit, review 2, January 2013; Notes, 2; line 10',
  ]);
  expect(textsOf(host, 'p')).toEqual([]);
});

test('each cell after the first has the name of its column, to be shown where cells stand one below the other', () => {
  const cells = [...shown().querySelectorAll('td[data-column]')];
  expect(cells.map((cell) => [cell.getAttribute('data-column'), cell.textContent])).toEqual([
    ['Yard', 'Harbour Office'],
    ['Side', 'North'],
    ['Yard', 'Quay Society'],
    ['Side', 'South'],
  ]);
});
