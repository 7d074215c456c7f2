import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { browserPlatform } from '#src/export/file/browserPlatform.ts';
import { fileName } from '#src/export/file/fileName.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { stubWindowEvents } from '#src/testing/stubWindowEvents.ts';
import { inventedTower } from '#src/testing/tallDataset.ts';
import { type ExportRequest, makeFigures, type NamedFile, requestsOf } from './commandLine.ts';

afterEach(() => vi.unstubAllGlobals());

const dataset = inventedDataset();
const everything: ExportRequest = {
  ids: [],
  formats: ['png', 'svg', 'csv'],
  sizes: ['report', 'column'],
  scales: [1, 2],
  notes: 'short',
  text: 'text',
};

/** The file of a dataset, as the command line gives it. */
const given = (text: string): NamedFile => ({
  name: 'harbour.json',
  bytes: Buffer.from(text),
  sha256: 'ab'.repeat(32),
});

/** What is said, and the names of the files that were made. */
async function made(text: string, wanted: Partial<ExportRequest>): Promise<{ said: string[]; names: string[] }> {
  const names: string[] = [];
  const onFile = async (name: string) => {
    names.push(name);
  };
  const request: ExportRequest = { ...everything, formats: ['csv'], ...wanted };
  const said = await makeFigures(given(text), request, { platform: browserPlatform, onFile });
  return { said, names };
}

test('numbers are asked for once, pictures in px in each scale, those in mm in one', () => {
  const names = requestsOf({ kind: 'totals' }, everything).map((request) => fileName(dataset, request));
  expect(names).toEqual([
    'harbour-repair-totals-report-1x.png',
    'harbour-repair-totals-report.png',
    'harbour-repair-totals-column.png',
    'harbour-repair-totals-report.svg',
    'harbour-repair-totals-column.svg',
    'harbour-repair-totals.csv',
  ]);
});

test('without ids every figure, the comparison and the totals are made, in the order of the page', async () => {
  expect(await made(JSON.stringify(dataset), {})).toEqual({
    said: [],
    names: ['work', 'money', 'comparison', 'totals'].map((id) => `harbour-repair-${id}.csv`),
  });
});

test('ids choose among them', async () => {
  const { names } = await made(JSON.stringify(dataset), { ids: ['totals', 'work'] });
  expect(names).toEqual(['harbour-repair-totals.csv', 'harbour-repair-work.csv']);
});

test('the id of nothing is said before anything is made, with what was probably meant', async () => {
  expect(await made(JSON.stringify(dataset), { ids: ['work', 'mony'] })).toEqual({
    said: ['no such figure: "mony"; did you mean "money"? (known: work, money, comparison, totals)'],
    names: [],
  });
});

test('of a dataset with mistakes each is said, with its line and path', async () => {
  const text = JSON.stringify(dataset, null, 1).replace('"61 visits"', '"61 visitors"');
  const { said, names } = await made(text, {});
  expect(names).toEqual([]);
  expect(said).toHaveLength(2);
  expect(said[0]).toBe('harbour.json is not valid:');
  expect(said[1]).toMatch(
    /^harbour\.json:\d+:\d+: observations\[0\]\.quote: "61 visitors" does not occur in the release/,
  );
});

test('a file that cannot be written ends it with that reason', async () => {
  const onFile = async () => {
    throw new Error('cannot write boats.csv: the disk is full');
  };
  const request: ExportRequest = { ...everything, formats: ['csv'] };
  const said = await makeFigures(given(JSON.stringify(dataset)), request, { platform: browserPlatform, onFile });
  expect(said).toEqual(['cannot write boats.csv: the disk is full']);
});

test('pictures come last, and where none can be made the rest is, and one line says which and why', async () => {
  stubWindowEvents();
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(url.slice(1))));
  const { said, names } = await made(JSON.stringify(inventedTower()), {
    formats: ['png', 'svg', 'csv'],
    sizes: ['report'],
    scales: [2],
  });
  expect(names).toEqual([
    'harbour-repair-berths-report.svg',
    'harbour-repair-berths.csv',
    'harbour-repair-comparison-report.svg',
    'harbour-repair-comparison.csv',
  ]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^could not be made, but can be as SVG or PDF: harbour-repair-berths-report\.png \(no picture of: 3200 × \d+\), harbour-repair-comparison-report\.png \(no picture of: 3200 × \d+\)$/,
  );
});
