import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileLabels.ts';
import { hostileDataset as hostileTexts } from '#src/testing/hostileTexts.ts';
import { inventedTower } from '#src/testing/tallDataset.ts';
import { turnedDataset } from '#src/testing/turnedTexts.ts';
import { misspelt, withValueAt, wrongValues } from '#src/testing/wrongShapes.ts';
import { datasetSchema } from './datasetSchema.ts';
import { fieldNotes } from './fieldNotes.ts';

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(datasetSchema());
const { datasets }: { datasets: string[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));

test('the file in data/ is made from the schema', async () => {
  const text = `${JSON.stringify(datasetSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../data/dataset.schema.json');
});

test.each<[string, unknown]>([
  ['the invented dataset', inventedDataset()],
  ['one with something pending', pendingDataset()],
  ['one that is hard to lay out', hostileDataset()],
  ['one that is hard to escape', hostileTexts],
  ['one of many measures', inventedTower()],
  ['one from right to left', turnedDataset()],
  ['one that names its schema', { $schema: 'dataset.schema.json', ...inventedDataset() }],
  ...datasets.map((id): [string, unknown] => [id, JSON.parse(readFileSync(`data/${id}.json`, 'utf8'))]),
])('it takes %s', (_, dataset) => {
  validate(dataset);
  expect(validate.errors).toBeNull();
});

test.each(datasets)('%s names it, beside which it is served', (id) => {
  expect(JSON.parse(readFileSync(`data/${id}.json`, 'utf8'))).toMatchObject({ $schema: 'dataset.schema.json' });
});

describe('it refuses', () => {
  /** What JSON Schema has no words for. */
  const beyond = ['minus zero', '16 digits'];
  const wrong = [...wrongValues, ...misspelt].filter(([what]) => !beyond.includes(what));
  test.each(wrong)('%s', (_, path, value) => {
    expect(validate(withValueAt(path, value))).toBe(false);
  });
  test.each(['2011-2-3', '2011-02-29', '2011-04-31', '2011-13-01', '1900-02-29', '2011-00-01'])('%s', (retrieved) => {
    const sources = inventedDataset().sources.map((source) => ({ ...source, retrieved }));
    expect(validate(inventedDataset({ sources }))).toBe(false);
  });
});

test.each(['2012-02-29', '2000-02-29', '2011-12-31', '1999-11-30'])('it takes %s', (retrieved) => {
  const sources = inventedDataset().sources.map((source) => ({ ...source, retrieved }));
  expect(validate(inventedDataset({ sources }))).toBe(true);
});

describe('its fields', () => {
  const fields = fieldsOf(datasetSchema(), '');

  test('are those that have notes', () => {
    expect([...new Set(fields.map(({ path }) => path))].sort()).toEqual(Object.keys(fieldNotes).sort());
  });
  test.each(fields)('$path says what it is, with an example that it takes', ({ schema }) => {
    expect(schema).toMatchObject({ description: expect.stringMatching(/\w{3}.*\.$/), examples: [expect.anything()] });
    const [example]: unknown[] = Reflect.get(schema, 'examples');
    const takes = ajv.compile(schema);
    takes(example);
    expect(takes.errors).toBeNull();
  });
});

/** Returns each field that a schema describes with its path; one of two kinds of an object comes twice. */
function fieldsOf(schema: object, path: string): { path: string; schema: object }[] {
  const read = (key: string): object => Object(Reflect.get(schema, key));
  return [
    ...Object.entries(read('properties')).flatMap(([key, field]) => {
      const own = path === '' ? key : `${path}.${key}`;
      return [{ path: own, schema: field }, ...fieldsOf(field, own)];
    }),
    ...[...Object.values(read('oneOf')), ...Object.values(read('anyOf'))].flatMap((option) => fieldsOf(option, path)),
    ...(Reflect.has(schema, 'items') ? fieldsOf(read('items'), `${path}[]`) : []),
  ];
}
