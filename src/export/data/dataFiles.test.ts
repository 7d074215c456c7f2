import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileTexts.ts';
import { dataFiles } from './dataFiles.ts';

const sha256 = 'ab'.repeat(32);
const files = await dataFiles({ dataset: inventedDataset(), sha256 });

describe('the files of a dataset', () => {
  test('are tables, a workbook, a package, citations and the text of the release', () => {
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['harbour-repair.csv', 'text/csv'],
      ['harbour-repair-totals.csv', 'text/csv'],
      ['harbour-repair.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['harbour-repair.datapackage.json', 'application/json'],
      ['harbour-repair.bib', 'application/x-bibtex'],
      ['harbour-repair.ris', 'application/x-research-info-systems'],
      ['harbour-repair-bulletin.txt', 'text/plain'],
    ]);
  });

  test('say what a row is where they are tables', () => {
    expect(files.flatMap(({ name, row }) => (row === undefined ? [] : [name]))).toEqual([
      ...['harbour-repair.csv', 'harbour-repair-totals.csv', 'harbour-repair.xlsx'],
    ]);
  });

  test('are the same each time', async () => {
    expect(await dataFiles({ dataset: inventedDataset(), sha256 })).toEqual(files);
  });

  test('hold the release word for word, a line for each of its lines', async () => {
    const made = await dataFiles({ dataset: hostileDataset, sha256 });
    const text = made.find(({ name }) => name === 'hostile-bulletin.txt');
    expect(new TextDecoder().decode(text?.bytes).split('\n').slice(0, 2)).toEqual([
      '; =HYPERLINK("https://harbour.example") 61 visits ;',
      '; +loans\u2028of "30" boats,\u2029 and ;',
    ]);
  });
});
