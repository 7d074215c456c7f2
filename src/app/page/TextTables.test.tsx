// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage } from '#src/testing/renderPart.tsx';
import { TextTables } from './TextTables.tsx';

const rows = [
  { cells: ['Visits', 'Harbour Office', 'North'], quote: '61 visits' },
  { cells: ['Ropes', 'Quay Society', 'South'], quote: 'Rope handed out' },
];
const tables = [{ id: 'yards', title: 'Yards', columns: ['Work', 'Yard', 'Side'], rows }];
const dataset = { ...inventedDataset(), tables };
const shown = () => partOfPage(dataset, <TextTables dataset={dataset} />);

test('each row says where its words stand', () => {
  const heads = shown().querySelectorAll('th[scope="row"]');
  expect([...heads].map(({ textContent }) => textContent)).toEqual([
    'VisitsNotes, 1; line 3',
    'RopesNotes, 2; line 10',
  ]);
});

test('each cell after the first has the name of its column, to be shown where cells stand one below the other', () => {
  const cells = [...shown().querySelectorAll('td')];
  expect(cells.map((cell) => [cell.getAttribute('data-column'), cell.textContent])).toEqual([
    ['Yard', 'Harbour Office'],
    ['Side', 'North'],
    ['Yard', 'Quay Society'],
    ['Side', 'South'],
  ]);
});
