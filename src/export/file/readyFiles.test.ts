import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { readyFileHref, readyImageName } from './readyFileHref.ts';
import { readyFiles, readySizes } from './readyFiles.ts';

test('the figures, the comparison and the totals are ready as SVG, PNG, PDF and CSV, under their usual names', () => {
  const files = readyFiles(inventedDataset());
  expect(files.slice(0, 5)).toEqual([
    { id: 'work', name: 'harbour-repair-work-report.svg', format: 'svg' },
    { id: 'work', name: 'harbour-repair-work-report.png', format: 'png' },
    { id: 'work', name: 'harbour-repair-work-report.pdf', format: 'pdf' },
    { id: 'work', name: 'harbour-repair-work.csv', format: 'csv' },
    { id: 'money', name: 'harbour-repair-money-report.svg', format: 'svg' },
  ]);
  expect(files.slice(8).map(({ name }) => name)).toEqual([
    'harbour-repair-comparison-report.svg',
    'harbour-repair-comparison-report.png',
    'harbour-repair-comparison-report.pdf',
    'harbour-repair-comparison.csv',
    'harbour-repair-totals-report.svg',
    'harbour-repair-totals-report.png',
    'harbour-repair-totals-report.pdf',
    'harbour-repair-totals.csv',
    'harbour-repair-figures.zip',
  ]);
  expect(files.at(-1)).toEqual({ id: 'figures', name: 'harbour-repair-figures.zip', format: 'zip' });
});

test('what a dataset has not is not ready', () => {
  const { statedTotals: _, ...rest } = inventedDataset();
  const ids = readyFiles({ ...rest, phases: rest.phases.slice(0, 1) }).map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(['work', 'money', 'figures']));
});

test('where the sizes are known, each has its own, and what was not made is left out', () => {
  const dataset = inventedDataset();
  const made = new Map([
    ['harbour-repair-work-report.svg', new Uint8Array(7)],
    ['harbour-repair-work-report.pdf', new Uint8Array(5)],
    ['harbour-repair-figures.zip', new Uint8Array(9)],
  ]);
  const sizes = readySizes(dataset, made);
  expect(sizes).toEqual([7, 0, 5, 0, ...Array(12).fill(0), 9]);
  expect(readyFiles(dataset, sizes)).toEqual([
    { id: 'work', name: 'harbour-repair-work-report.svg', format: 'svg', bytes: 7 },
    { id: 'work', name: 'harbour-repair-work-report.pdf', format: 'pdf', bytes: 5 },
    { id: 'figures', name: 'harbour-repair-figures.zip', format: 'zip', bytes: 9 },
  ]);
});

test.each([
  ['./data/harbour-repair.json', './files/harbour-repair-work.csv'],
  ['../../data/harbour-repair.json', '../../files/harbour-repair-work.csv'],
  ['https://data.example/data/data/harbour-repair.json', 'https://data.example/data/files/harbour-repair-work.csv'],
])('beside %s it stands at %s', (dataset, file) => {
  expect(readyFileHref(dataset, 'harbour-repair-work.csv')).toBe(file);
});

test('the image that a figure links to is among them', () => {
  const names = readyFiles(inventedDataset()).map(({ name }) => name);
  for (const id of ['work', 'comparison', 'totals']) expect(names).toContain(readyImageName(inventedDataset(), id));
});
