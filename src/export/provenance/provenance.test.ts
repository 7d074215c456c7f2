import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { provenanceText } from './provenance.ts';
import { Provenance } from './provenanceSchema.ts';

const sha256 = '5a'.repeat(32);

const dataset = inventedDataset();
const read = (text: string) => Provenance.parse(JSON.parse(text));

const sheet: Sheet = {
  id: 'work',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '80 visits reported for Round 2, 61 for Round 1',
  subtitle: 'Visits and boats moved, by round',
  flags: [],
  cautions: [],
  source: 'Source: Harbour Office, bulletin 7, 5 June 2012.',
  description: 'Two bars.',
  width: 1600,
  height: 900,
  physicalSize: { unit: 'px', width: 1600 },
  marks: [],
  numbers: [{ phase: 'round-2', measure: 'grants' }, { phase: 'round-1', measure: 'visits' }, { total: 'visits' }],
};

test('a sheet says the file, the figure, each number with its words, and their source, in this order', () => {
  expect(provenanceText({ dataset, sha256 }, sheet)).toBe(
    JSON.stringify({
      format: 1,
      dataset: { id: 'harbour-repair', version: '1.0', sha256 },
      figure: { id: 'work', size: 'report', title: '80 visits reported for Round 2, 61 for Round 1' },
      values: [
        {
          ref: 'round-1.visits',
          label: 'Visits, Round 1',
          value: 61,
          printed: '61',
          quote: '61 visits',
          source: 'bulletin',
        },
        {
          ref: 'total.visits',
          label: 'All visits',
          value: 141,
          printed: '141',
          quote: 'All rounds = 141',
          source: 'bulletin',
        },
      ],
      sources: [
        {
          id: 'bulletin',
          publisher: 'Harbour Office',
          title: 'Harbour Repair Scheme: results so far',
          reference: 'bulletin 7',
          published: '2012-06-05',
          url: 'https://harbour.example/bulletins/7',
        },
      ],
    }),
  );
});

test('a number that is drawn twice is said once, where it comes first', () => {
  const twice = { ...sheet, numbers: [{ total: 'boats' }, { phase: 'round-1', measure: 'boats' }, { total: 'boats' }] };
  const { values } = read(provenanceText({ dataset, sha256 }, twice));
  expect(values).toMatchObject([{ ref: 'total.boats' }, { ref: 'round-1.boats' }]);
});

test('a comparison names the phases that it is of', () => {
  const [from, to] = dataset.phases;
  if (from === undefined || to === undefined) throw new Error(`no two phases: ${dataset.phases.length}`);
  const pair = sheetOf(dataset, sha256, { kind: 'comparison', from: to, to: from }, 'square', 'short');
  expect(read(provenanceText({ dataset, sha256 }, pair)).figure).toEqual({
    id: 'comparison',
    phases: ['round-2', 'round-1'],
    size: 'square',
    title: 'Visits: 80 reported for Round 2, 61 for Round 1',
  });
});

test('the address stands in it where the site was told one, a qualifier where the value has one', () => {
  const dataset = inventedDataset({
    observations: [
      { phase: 'round-1', measure: 'visits', value: 60, qualifier: 'at-least', quote: '61 visits', printed: '60' },
    ],
  });
  const url = 'https://harbour.example/numbers/data/harbour-repair.json';
  const written = read(provenanceText({ dataset, sha256, url }, sheet));
  expect(written.dataset.address).toBe(url);
  expect(written.values[0]).toMatchObject({ value: 60, qualifier: 'at-least', printed: 'at least 60' });
});

test('what is written is of the shape that is read', () => {
  const written: unknown = JSON.parse(provenanceText({ dataset, sha256 }, sheet));
  expect(Provenance.parse(written)).toEqual(written);
});

test('what a quote may hold but no XML is written otherwise, and read back the same', () => {
  const quote = '61\ufffe visits\uffff';
  const dataset = inventedDataset({ observations: [{ phase: 'round-1', measure: 'visits', value: 61, quote }] });
  const text = provenanceText({ dataset, sha256 }, { ...sheet, numbers: [{ phase: 'round-1', measure: 'visits' }] });
  expect(text).not.toMatch(/[\ufffe\uffff]/);
  expect(JSON.parse(text)).toMatchObject({ values: [{ quote }] });
});
