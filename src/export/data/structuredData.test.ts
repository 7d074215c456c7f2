import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileTexts.ts';
import { dataFiles } from './dataFiles.ts';
import { structuredDataScript } from './structuredData.ts';

/** What a browser's parser finds in the script, read as JSON. */
async function parsed(dataset: Dataset, url?: string, page?: string): Promise<unknown> {
  const loadedDataset = { dataset, sha256: 'ab'.repeat(32), url };
  const script = structuredDataScript(loadedDataset, await dataFiles(loadedDataset), page);
  const [, json = '', ...rest] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(script) ?? [];
  expect(rest).toEqual([]);
  return JSON.parse(json);
}

describe('a page tells search engines', () => {
  const dataset = inventedDataset({ changes: [{ version: '1.0', date: '2013-01-31', note: 'First.' }] });

  test('of the dataset, of the release that it is from, and of what is measured', async () => {
    expect(await parsed(dataset)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Harbour Repair Scheme',
      description:
        'Every number of a harbour bulletin of June 2012. ' +
        '8 values and 2 stated totals; for 4 pairs of a measure and a phase nothing was reported.',
      version: '1.0',
      dateModified: '2013-01-31',
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          name: 'Harbour Repair Scheme: results so far',
          identifier: 'bulletin 7',
          publisher: { '@type': 'Organization', name: 'Harbour Office' },
          datePublished: '2012-06-05',
          url: 'https://harbour.example/bulletins/7',
          copyrightNotice: '© Harbour Office 2012. Free to quote.',
        },
      ],
      variableMeasured: expect.arrayContaining([
        { '@type': 'PropertyValue', name: 'Grants', unitText: 'British pounds' },
      ]),
      conditionsOfAccess: '© Harbour Office 2012. Free to quote.',
    });
  });

  test('of no licence, creator or place, as none is stated', async () => {
    const keys = Object.keys(Object(await parsed(dataset)));
    expect(keys.filter((key) => /^(license|creator|publisher|spatialCoverage)$/.test(key))).toEqual([]);
  });

  test('of addresses only where the site was told its own', async () => {
    const files = (value: unknown) => Object(value).distribution;
    const url = 'https://harbour.example/a/data/harbour-repair.json';
    const page = 'https://harbour.example/a/';
    expect(await parsed(dataset, url, page)).toMatchObject({ url: page });
    expect(files(await parsed(dataset, url, page))).toContainEqual({
      '@type': 'DataDownload',
      name: 'harbour-repair.csv',
      encodingFormat: 'text/csv',
      contentUrl: 'https://harbour.example/a/data/harbour-repair.csv',
    });
    expect(await parsed(dataset)).not.toHaveProperty('url');
    expect(files(await parsed(dataset))).toContainEqual({
      '@type': 'DataDownload',
      name: 'harbour-repair.json',
      encodingFormat: 'application/json',
    });
  });

  test('of the time only where both ends are stated', async () => {
    expect(await parsed(dataset)).not.toHaveProperty('temporalCoverage');
    const phases = [
      { id: 'round-1', label: 'Round 1', started: '2011-05' },
      { id: 'round-2', label: 'Round 2', ended: '2012-06' },
    ];
    expect(await parsed({ ...dataset, phases })).toMatchObject({ temporalCoverage: '2011-05/2012-06' });
  });

  test('hostile texts word for word, none of which ends the script', async () => {
    expect(await parsed(hostileDataset)).toMatchObject({
      name: 'Quay {50%} & Co_#1 \\ ~^$ "q" </script>',
      variableMeasured: expect.arrayContaining([
        { '@type': 'PropertyValue', name: '<b>&amp;</b> ]]> --> </script>', unitText: '=visits' },
      ]),
    });
  });
});
