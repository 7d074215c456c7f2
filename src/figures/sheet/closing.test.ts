import { expect, test } from 'vitest';
import { wrap } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { closingOf, withBreaks, withoutBreaks } from './closing.ts';

const sha256 = '0123456789abcdef'.padEnd(64, '9');
const dataset = inventedDataset();
const [source] = dataset.sources;
const words = dataset.observations;

test('the last texts are source, rights, version with sixteen digits, and the address of the release', () => {
  expect(closingOf(dataset, sha256, words)).toEqual({
    source: 'Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.',
    rights: 'Rights in the source: © Harbour Office 2012. Free to quote.',
    version: 'Harbour Repair Scheme, dataset version 1.0, SHA-256 begins 0123456789abcdef.',
    briefVersion: 'Dataset version 1.0, SHA-256 begins 0123456789abcdef.',
    address: 'Release: https://harbour.example/bulletins/7',
    host: 'Release: harbour.example',
  });
});

test('rights that end without a full stop have one, so that what follows is read apart from them', () => {
  const sources = ['© Harbour Office', 'Open licence, version 3'].map((rights, index) => ({
    ...{
      id: `source-${index}`,
      publisher: 'Harbour Office',
      title: 'Repairs',
      published: '2012',
      lines: ['61 visits'],
    },
    rights,
  }));
  const [first, second] = sources.map(({ id }) => ({ source: id, quote: '61 visits' }));
  if (first === undefined || second === undefined) throw new Error('no source');
  expect(closingOf({ ...dataset, sources }, sha256, [first, second]).rights).toBe(
    'Rights in the source: © Harbour Office. Rights in the source: Open licence, version 3.',
  );
});

test('the address is that of the published file where it is known', () => {
  const { address, host } = closingOf(dataset, sha256, words, 'https://site.example/a/data/harbour-repair.json');
  expect(address).toBe('Data: https://site.example/a/data/harbour-repair.json');
  expect(host).toBe('Data: site.example');
});

test('there is none where the source has none, or where there are several', () => {
  if (source === undefined) throw new Error('no source');
  const { url, ...bare } = source;
  expect(url).toBeDefined();
  expect(closingOf({ ...dataset, sources: [bare] }, sha256, words)).toMatchObject({ address: '', host: '' });
  const several = { ...dataset, sources: [source, { ...source, id: 'other' }] };
  const [first, ...others] = words;
  if (first === undefined) throw new Error('no words');
  expect(
    closingOf(several, sha256, [
      { ...first, source: 'other' },
      ...others.map((each) => ({ ...each, source: source.id })),
    ]).address,
  ).toBe('');
});

test('an address may be broken after its slashes, not at hyphens, and is whole again without', () => {
  const dated = 'Two-part texts. Release: https://harbour.example/press-office/2012/06-007/index.html';
  const lines = wrap(withBreaks(dated), 380, 10, 400, widthInFiles).map(withoutBreaks);
  expect(lines).toEqual(['Two-part texts. Release: https://harbour.example/press-office/2012/', '06-007/index.html']);
  const address = 'Release: https://harbour.example/bulletins/7/';
  expect(withBreaks(address).split('\u200b')).toEqual(['Release: https://harbour.example/', 'bulletins/', '7/']);
  expect(withoutBreaks(withBreaks(address))).toBe(address);
});
