import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { filesOfDataset, filesOfSite } from './dataFiles.ts';

const harbour = { dataset: inventedDataset(), sha256: 'ab'.repeat(32) };
const second = { dataset: inventedDataset({ id: 'second' }), sha256: 'cd'.repeat(32) };
const made = await Promise.all([harbour, second].map(filesOfDataset));
const kept = new Map([['harbour-repair.json', new Uint8Array([1])]]);

describe('the files of a site', () => {
  const files = filesOfSite(kept, [harbour, second], made);

  test('are those that are kept, and those made of each dataset', () => {
    expect([...files.keys()]).toEqual([
      'harbour-repair.json',
      'harbour-repair.csv',
      'harbour-repair-totals.csv',
      'harbour-repair.xlsx',
      'harbour-repair.datapackage.json',
      'datapackage.json',
      'harbour-repair.bib',
      'harbour-repair.ris',
      'harbour-repair-bulletin.txt',
      ...['second.csv', 'second-totals.csv', 'second.xlsx', 'second.datapackage.json', 'second.bib', 'second.ris'],
      'second-bulletin.txt',
    ]);
    expect(files.get('harbour-repair.json')).toEqual(new Uint8Array([1]));
  });

  test('have the first dataset’s package under its usual name', () => {
    const text = new TextDecoder().decode(files.get('datapackage.json'));
    expect(JSON.parse(text)).toMatchObject({ name: 'harbour-repair' });
    expect(files.get('datapackage.json')).toEqual(files.get('harbour-repair.datapackage.json'));
  });

  test('cannot have one name', async () => {
    const totals = { dataset: inventedDataset({ id: 'harbour-repair-totals' }), sha256: 'ef'.repeat(32) };
    const both = await Promise.all([harbour, totals].map(filesOfDataset));
    expect(() => filesOfSite(kept, [harbour, totals], both)).toThrow(
      'two files of the site would have one name: data/harbour-repair-totals.csv',
    );
  });
});

test('files and page are told to search engines by their addresses in the site', async () => {
  const url = 'https://harbour.example/a/data/harbour-repair.json';
  const { structuredData } = await filesOfDataset({ ...harbour, url });
  const script = structuredData('https://harbour.example/a/');
  expect(script).toContain('"contentUrl":"https://harbour.example/a/data/harbour-repair.xlsx"');
  expect(script).toContain('"url":"https://harbour.example/a/"');
});
