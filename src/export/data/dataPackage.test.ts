import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileTexts.ts';
import { dataPackage } from './dataPackage.ts';
import { dataTables } from './dataTables.ts';

const schema: unknown = JSON.parse(readFileSync('scripts/frictionless/tabular-data-package.json', 'utf8'));
const sha256 = 'ab'.repeat(32);
const packageOf = (dataset: Dataset, url?: string) => dataPackage({ dataset, sha256, url }, dataTables(dataset));

/** What the published schema finds wrong. */
function faults(value: unknown): string[] {
  const formats = {
    email: true,
    textarea: true,
    uri: (text: string) => URL.canParse(text),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  } as const;
  const ajv = new Ajv({ strict: false, allErrors: true, formats });
  if (schema === null || typeof schema !== 'object') throw new Error('the schema is not an object');
  const valid = ajv.compile(schema);
  valid(JSON.parse(JSON.stringify(value)));
  return (valid.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe('the published schema of Frictionless finds nothing wrong', () => {
  test.each([
    ['an invented dataset', inventedDataset(), undefined],
    ['one that is published', inventedDataset(), 'https://harbour.example/data/harbour-repair.json'],
    ['a hostile one', hostileDataset, undefined],
  ])('with %s', (_, dataset, url) => {
    expect(faults(packageOf(dataset, url))).toEqual([]);
  });

  test('but refuses what is no package', () => {
    expect(faults({ ...packageOf(inventedDataset()), resources: [] })).not.toEqual([]);
    expect(faults({ ...packageOf(inventedDataset()), name: 'Harbour Repair' })).not.toEqual([]);
  });
});

describe('a data package', () => {
  const dataset = inventedDataset({ changes: [{ version: '1.0', date: '2013-01-31', note: 'First.' }] });
  const made = packageOf(dataset, 'https://harbour.example/data/harbour-repair.json');

  test('names the dataset, its version, its day and its release', () => {
    expect(made).toMatchObject({
      profile: 'tabular-data-package',
      name: 'harbour-repair',
      title: 'Harbour Repair Scheme',
      version: '1.0',
      created: '2013-01-31T00:00:00Z',
      homepage: 'https://harbour.example/harbour-repair/',
      sources: [
        {
          name: 'bulletin',
          title: 'Harbour Office (2012). “Harbour Repair Scheme: results so far”, bulletin 7, 5 June 2012.',
          path: 'https://harbour.example/bulletins/7',
        },
      ],
    });
  });

  test('names no licence, and says in words what rights are stated', () => {
    expect(made).not.toHaveProperty('licenses');
    expect(made.description).toContain('Rights: © Harbour Office 2012. Free to quote.');
  });

  test('says what stands for a gap and where an apostrophe is', () => {
    expect(made.description).toContain('[x] stands where no value was reported; that is not zero.');
    expect(made.description).toContain('In them, and in no other file, a text that begins like a formula');
  });

  test('describes each CSV file by its name, size and checksum', () => {
    const tables = dataTables(dataset);
    expect(made.resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      ['harbour-repair.csv', 'harbour-repair-totals.csv'].map((name) => {
        const bytes = tables.find((table) => table.name === name)?.bytes ?? new Uint8Array();
        return [name, bytes.length, `sha256:${createHash('sha256').update(bytes).digest('hex')}`];
      }),
    );
    expect(made.resources.map(({ schema: { primaryKey } }) => primaryKey)).toEqual([['phase', 'measure'], ['total']]);
  });

  test('has a field for each column of the file, in order', () => {
    const heads = dataTables(dataset).map(({ bytes }) => new TextDecoder().decode(bytes).split('\r\n')[0]);
    expect(made.resources.map(({ schema: { fields } }) => fields.map(({ name }) => name).join(','))).toEqual(heads);
  });

  test('says of a field what it holds, and of codes what they are', () => {
    const fields = made.resources[0]?.schema.fields ?? [];
    expect(fields.find(({ name }) => name === 'value')).toMatchObject({ type: 'number' });
    expect(fields.find(({ name }) => name === 'status')).toEqual({
      name: 'status',
      type: 'string',
      title: 'Status',
      description: 'Whether a value was reported. A: reported; O: not reported; that is not zero.',
      constraints: { required: true, enum: ['A', 'O'] },
    });
    expect(made.resources[0]?.schema.missingValues).toEqual(['', '[x]']);
  });

  test('leaves out what a dataset does not state', () => {
    const { changes: _, sources, ...rest } = dataset;
    const unnamed = sources.map(({ url: __, rights: ___, ...source }) => source);
    const bare = packageOf({ ...rest, sources: unnamed });
    expect(bare).not.toHaveProperty('created');
    expect(bare).not.toHaveProperty('homepage');
    expect(bare.sources[0]).not.toHaveProperty('path');
    expect(bare.description).toContain('Rights: No rights are stated.');
  });
});
