import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import { svgMetadata } from '#src/export/provenance/svgProvenance.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { caution, check, headline, image, openDataset } from '#src/testing/imageCheck.ts';
import { inventedProvenance, inventedSha256 } from '#src/testing/provenance.ts';
import { checkFile } from './checkFile.ts';

const canCheck =
  'This page can check PNG, SVG and PDF files that were downloaded here, and open a dataset, a JSON file.';

test('a true image agrees, and its figure is on the page', async () => {
  expect(await check()).toEqual({
    verdict: `Figure 1, “${headline}”, by its own word made from version 1.0 of these data. All 3 values written in the file agree with the dataset that is open.`,
    details: [caution],
    values: [
      { kind: 'agrees', ref: 'round-1.visits', label: 'Visits, Round 1', inDataset: '61', inFile: '61', wording: [] },
      { kind: 'agrees', ref: 'round-2.visits', label: 'Visits, Round 2', inDataset: '80', inFile: '80', wording: [] },
      {
        kind: 'agrees',
        ref: 'round-1.repairs',
        label: 'Visits for repairs, Round 1',
        inDataset: '17',
        inFile: '17',
        wording: [],
      },
    ],
    figure: { id: 'work', name: 'figure' },
  });
});

describe('what is made of a subject agrees with the dataset that it was made from', () => {
  const loadedDataset = { dataset: inventedDataset(), sha256: inventedSha256 };
  test.each(subjectsOf(loadedDataset.dataset).map((subject) => [subjectId(subject), subject] as const))(
    '%s',
    async (_, subject) => {
      const text = provenanceText(
        loadedDataset,
        sheetOf(loadedDataset.dataset, loadedDataset.sha256, subject, 'report', 'short'),
      );
      const file = new File([`<svg>${svgMetadata(text)}</svg>`], 'made.svg');
      const { values, details } = await checkFile({ kind: 'file', file }, loadedDataset);
      expect(new Set(values.map(({ kind }) => kind))).toEqual(new Set(['agrees']));
      expect(details).toEqual([caution]);
    },
  );
});

describe('an image of another file', () => {
  const dataset = { id: 'harbour-repair', version: '0.9', sha256: 'a0'.repeat(32) };
  const change = { date: '2012-07-01', note: 'First.' };
  const earlier = { ...change, version: '0.8', sha256: dataset.sha256 };

  test('is said to be of a version that the dataset lists', async () => {
    const changes = [
      { date: '2012-08-02', note: 'A visit is counted once', version: '1.0' },
      { date: '2012-07-20', note: 'The title has changed.', version: '0.9' },
      earlier,
    ];
    const { verdict, details } = await check({ dataset }, { changes });
    expect(verdict).toBe(
      `Figure 1, “${headline}”, by its own word made from version 0.8 of these data; version 1.0 is open. All 3 values written in the file agree with the dataset that is open.`,
    );
    expect(details).toEqual([
      'Changed since version 0.8: 1.0, 2 August 2012: A visit is counted once. 0.9, 20 July 2012: The title has changed.',
      caution,
    ]);
  });

  test('is compared with that version’s file too, where the site keeps it', async () => {
    const open = {
      dataset: openDataset({ changes: [{ ...change, version: '1.0' }, earlier] }),
      sha256: inventedSha256,
    };
    const file = image(inventedProvenance({ dataset }));
    const detail = async (version: Partial<Dataset>, sha256: string) => {
      const loadVersion = async (name: string) =>
        name === '0.8' ? { dataset: inventedDataset(version), sha256 } : undefined;
      return (await checkFile({ kind: 'file', file }, open, loadVersion)).details[0];
    };
    expect(await detail({}, dataset.sha256)).toBe(
      'The site keeps the file of version 0.8, which states every value that is written in the image.',
    );
    const [visits, ...others] = inventedDataset().observations;
    if (visits === undefined) throw new Error('no observation');
    const observations = [{ ...visits, value: 60, quote: '60 visits' }, ...others];
    expect(await detail({ observations }, dataset.sha256)).toBe(
      'The site keeps the file of version 0.8, which does not state all that is written in the image: Visits, Round 1: 60 there, 61 in the image.',
    );
    const changed = 'Changed since version 0.8: 1.0, 1 July 2012: First.';
    expect(await detail({}, 'ee'.repeat(32)), 'another file is at its place').toBe(changed);
  });

  test('or calls itself a version that it does not list', async () => {
    const changes = [{ ...change, version: '0.8', sha256: 'b1'.repeat(32) }];
    expect((await check({ dataset }, { changes })).verdict).toBe(
      `Figure 1, “${headline}”, made from a file that calls itself version 0.9 of these data. It is neither the file that is open (version 1.0) nor one of the earlier versions that the dataset lists. All 3 values written in the file agree with the dataset that is open.`,
    );
  });

  test('of which the dataset lists none', async () => {
    const changes = [{ ...change, version: '1.0' }];
    for (const listing of [{}, { changes }]) {
      expect((await check({ dataset }, listing)).verdict).toContain(
        'made from a file that calls itself version 0.9 of these data. It is not the file that is open (version 1.0). All 3 values',
      );
    }
  });

  test('or of another dataset, with which nothing is compared', async () => {
    expect(await check({ dataset: { ...dataset, id: 'lighthouse' } })).toEqual({
      verdict: `“${headline}”, made from version 0.9 of another dataset, “lighthouse”. The dataset that is open is “harbour-repair”, so no values were compared.`,
      details: [],
      values: [],
    });
  });
});

describe('the figure', () => {
  test('is no longer on the page', async () => {
    const report = await check({ figure: { id: 'sails', size: 'square', title: '7 sails' } });
    expect(report.verdict).toMatch(/^“7 sails”, by its own word made from version 1\.0 of these data\./);
    expect(report.details).toEqual(['This page no longer has this figure.', caution]);
    expect(report).not.toHaveProperty('figure');
  });

  test('has another headline now', async () => {
    const report = await check({ figure: { id: 'work', size: 'square', title: '62 visits' } });
    expect(report.details).toEqual([`On this page the figure’s headline is “${headline}”.`, caution]);
  });

  test('is a part of the page that is no figure', async () => {
    const named = { size: 'report', title: 'All visits' };
    const comparison = await check({ figure: { id: 'comparison', phases: ['round-1', 'round-2'], ...named } });
    expect(comparison.verdict).toContain('The comparison, “All visits”, by its own word made from version 1.0');
    const totals = await check({ figure: { id: 'totals', ...named } });
    expect(totals.verdict).toContain('The totals, “All visits”, by its own word made from version 1.0 of these data.');
    expect(totals.figure).toEqual({ id: 'totals', name: 'totals' });
  });
});

describe('of a file that cannot be compared one sentence says why', () => {
  const open = { dataset: openDataset(), sha256: inventedSha256 };
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
