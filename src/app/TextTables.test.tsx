// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/dataset/invented.ts';
import { partOfPage } from './inventedPage.tsx';
import { TextTables } from './TextTables.tsx';

test('each row says where its words stand', () => {
  const rows = [
    { cells: ['Visits', 'Harbour Office'], quote: '61 visits' },
    { cells: ['Ropes', 'Quay Society'], quote: 'Rope handed out' },
  ];
  const dataset = { ...inventedDataset(), tables: [{ id: 'yards', title: 'Yards', columns: ['Work', 'Yard'], rows }] };
  const heads = partOfPage(dataset, <TextTables dataset={dataset} />).querySelectorAll('th[scope="row"]');
  expect([...heads].map(({ textContent }) => textContent)).toEqual([
    'VisitsNotes, 1; line 3',
    'RopesNotes, 2; line 10',
  ]);
});
