import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/dataset/invented.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { checkFile } from './checkFile.ts';
import { inventedProvenance, inventedSha256 } from './inventedProvenance.ts';
import type { DrawnValue, Provenance } from './provenanceShape.ts';
import { svgMetadata } from './svgProvenance.ts';

const caution =
  'What was compared are the values written inside the file, not what its picture shows: compare that with the table by eye. This is a check of agreement, not a signature: it does not show who made the file.';
const headline = '80 visits reported for Round 2, 61 for Round 1';
const canCheck = 'This page can check PNG, SVG and PDF files that were downloaded here.';

const image = (provenance: Provenance) =>
  new File([`<svg>${svgMetadata(JSON.stringify(provenance))}</svg>`], 'work.svg');

const check = (provenance: Partial<Provenance> = {}, dataset: Partial<Dataset> = {}, sha256 = inventedSha256) =>
  checkFile(
    { kind: 'file', file: image(inventedProvenance(provenance)) },
    { dataset: inventedDataset(dataset), sha256 },
  );

/** The values of an invented image, the first of them changed. */
const changed = (change: Partial<DrawnValue>) =>
  inventedProvenance().values.map((value, index) => (index === 0 ? { ...value, ...change } : value));

test('a true image agrees, and its figure is on the page', async () => {
  expect(await check()).toEqual({
    verdict: `Figure 1, “${headline}”, by its own word made from version 1.0 of these data. All 3 values written in the file agree with the dataset that is open.`,
    after: [caution],
    values: [
      { kind: 'agrees', ref: 'round-1.visits', label: 'Visits, Round 1', stated: '61', drawn: '61' },
      { kind: 'agrees', ref: 'round-2.visits', label: 'Visits, Round 2', stated: '80', drawn: '80' },
      { kind: 'agrees', ref: 'round-1.repairs', label: 'Visits for repairs, Round 1', stated: '17', drawn: '17' },
    ],
    figure: { id: 'work', name: 'figure' },
  });
});

test('a value that differs is told, with all values beside the dataset’s', async () => {
  const report = await check({ values: changed({ value: 62, printed: '62' }) });
  expect(report.verdict).toBe(
    `Figure 1, “${headline}”, by its own word made from version 1.0 of these data. 1 of 3 values written in the file differs: Visits, Round 1: the dataset states 61, the file says 62.`,
  );
  expect(report.after).toEqual([caution]);
  expect(report.values).toEqual([
    { kind: 'differs', ref: 'round-1.visits', label: 'Visits, Round 1', stated: '61', drawn: '62' },
    { kind: 'agrees', ref: 'round-2.visits', label: 'Visits, Round 2', stated: '80', drawn: '80' },
    { kind: 'agrees', ref: 'round-1.repairs', label: 'Visits for repairs, Round 1', stated: '17', drawn: '17' },
  ]);
});

test.each<[string, Partial<DrawnValue>, string]>([
  ['only its value says otherwise', { value: 62 }, '62, printed as 61'],
  ['only its print says otherwise', { printed: '62' }, '62'],
  ['it is stated less exactly', { qualifier: 'about', printed: 'about 61' }, 'about 61'],
  ['it is far larger', { value: 61_000_000, printed: '61,000,000' }, '61,000,000'],
])('a value differs too where %s', async (_, change, held) => {
  expect((await check({ values: changed(change) })).verdict).toContain(
    `1 of 3 values written in the file differs: Visits, Round 1: the dataset states 61, the file says ${held}.`,
  );
});

test('the names are those of the dataset, whatever the image calls its numbers', async () => {
  const report = await check({ values: changed({ label: 'Boats, Round 9', value: 62, printed: '62' }) });
  expect(report.values[0]?.label).toBe('Visits, Round 1');
});

test('a value that is no longer there is told, whether its pair has none or its measure is gone', async () => {
  const gap = await check({ values: changed({ ref: 'round-2.repairs' }) });
  expect(gap.verdict).toContain(
    '1 of 3 values written in the file is no longer in the dataset: Visits for repairs, Round 2: the file says 61.',
  );
  expect(gap.values[0]).toMatchObject({ kind: 'missing', stated: 'not reported' });
  const gone = await check({ values: changed({ ref: 'total.sails', label: 'All sails' }) });
  expect(gone.verdict).toContain('1 of 3 values written in the file is no longer in the dataset: All sails: the file says 61.');
  expect(gone.values[0]).toMatchObject({ kind: 'missing', stated: 'not there' });
});

test('of several that differ the number is told; of a single value that it is the one', async () => {
  const values = inventedProvenance().values.map((value) => ({ ...value, value: 5, printed: '5' }));
  expect((await check({ values })).verdict).toContain('3 of 3 values written in the file differ.');
  expect((await check({ values: values.slice(0, 1) })).verdict).toContain('The one value written in the file differs: Visits, Round 1:');
  expect((await check({ values: changed({}).slice(0, 1) })).verdict).toContain(
    'The one value written in the file agrees with the dataset that is open.',
  );
});

describe('an image of another file', () => {
  const dataset = { id: 'harbour-repair', version: '0.9', sha256: 'a0'.repeat(32) };
  const change = { date: '2012-07-01', note: 'First.' };

  test('is said to be of a version that the dataset lists', async () => {
    const changes = [
      { ...change, version: '1.0' },
      { ...change, version: '0.8', sha256: dataset.sha256 },
    ];
    expect((await check({ dataset }, { changes })).verdict).toBe(
      `Figure 1, “${headline}”, by its own word made from version 0.8 of these data; version 1.0 is open. All 3 values written in the file agree with the dataset that is open.`,
    );
  });

  test('or calls itself a version that it does not list', async () => {
    expect((await check({ dataset })).verdict).toBe(
      `Figure 1, “${headline}”, made from a file that calls itself version 0.9 of these data. It is neither the file that is open (version 1.0) nor one of the earlier versions that the dataset lists. All 3 values written in the file agree with the dataset that is open.`,
    );
  });

  test('or of another dataset, with which nothing is compared', async () => {
    expect(await check({ dataset: { ...dataset, id: 'lighthouse' } })).toEqual({
      verdict: `“${headline}”, made from version 0.9 of another dataset, “lighthouse”. The dataset that is open is “harbour-repair”, so no values were compared.`,
      after: [],
      values: [],
    });
  });
});

describe('the figure', () => {
  test('is no longer on the page', async () => {
    const report = await check({ figure: { id: 'sails', size: 'square', title: '7 sails' } });
    expect(report.verdict).toMatch(/^“7 sails”, by its own word made from version 1\.0 of these data\./);
    expect(report.after).toEqual(['This page no longer has this figure.', caution]);
    expect(report).not.toHaveProperty('figure');
  });

  test('has another headline now', async () => {
    const report = await check({ figure: { id: 'work', size: 'square', title: '62 visits' } });
    expect(report.after).toEqual([`On this page the figure’s headline is “${headline}”.`, caution]);
  });

  test.each([
    ['comparison', 'The comparison'],
    ['totals', 'The totals'],
  ])('is a part of the page that is no figure: %s', async (id, name) => {
    const report = await check({ figure: { id, size: 'report', title: 'All visits' } });
    expect(report.verdict).toContain(`${name}, “All visits”, by its own word made from version 1.0 of these data.`);
    expect(report.figure).toEqual({ id, name: id });
  });
});

describe('of a file that cannot be compared one sentence says why', () => {
  const open = { dataset: inventedDataset(), sha256: inventedSha256 };
  const verdictOf = async (file: File) => (await checkFile({ kind: 'file', file }, open)).verdict;

  test('it holds no data', async () => {
    expect(await verdictOf(new File(['<svg></svg>'], 'boat.svg'))).toBe(
      '“boat.svg” holds no data of ours: it was made elsewhere, or a website or program took the data out on the way.',
    );
  });

  test('it is broken', async () => {
    const text = await image(inventedProvenance()).text();
    expect(await verdictOf(new File([text.replace('61', '62')], 'work.svg'))).toBe(
      '“work.svg” is broken: it was cut off or changed after it was made. What it still holds was not compared.',
    );
  });

  test('it is newer than the page', async () => {
    expect(await verdictOf(new File([`<svg>${svgMetadata('{"format":2}')}</svg>`], 'work.svg'))).toBe(
      '“work.svg” was made by a newer version of this page. Reload the page, then check it again.',
    );
  });

  test('it is no image of a kind that is made here', async () => {
    expect(await verdictOf(new File(['{}'], 'harbour.json'))).toBe(`“harbour.json” is a JSON file. ${canCheck}`);
  });

  test('it is too large', async () => {
    const large = Object.defineProperty(new File([''], 'film.svg'), 'size', { value: 64_000_001 });
    expect(await verdictOf(large)).toBe(`“film.svg” is larger than 64 MB. ${canCheck}`);
  });

  test('it is a folder', async () => {
    expect((await checkFile({ kind: 'folder', name: 'boats' }, open)).verdict).toBe(`“boats” is a folder. ${canCheck}`);
  });

  test('it cannot be read', async () => {
    const gone = Object.defineProperty(new File([''], 'boats'), 'arrayBuffer', {
      value: () => Promise.reject(new Error('not found')),
    });
    expect(await verdictOf(gone)).toBe('“boats” could not be read: it may have been moved or changed, or be a folder.');
  });
});
