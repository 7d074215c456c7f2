import { expect, test } from 'vitest';
import { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { keysOf, schemaAt, valueAt } from './schemaAt.ts';

function keysAt(...path: (string | number)[]): string[] {
  const dataset = inventedDataset();
  const schema = schemaAt(Dataset, dataset, path);
  return schema === undefined ? [] : keysOf(schema, valueAt(dataset, path));
}

test('an object of a list has its keys', () => {
  expect(keysAt('phases', 0)).toEqual(['id', 'label', 'name', 'started', 'ended', 'note']);
});
test('a unit has the keys of its kind', () => {
  expect([keysAt('measures', 0, 'unit'), keysAt('measures', 3, 'unit')]).toEqual([
    ['kind', 'one', 'other'],
    ['kind', 'currency'],
  ]);
});
test('a reference has the keys of what it names', () => {
  expect([keysAt('highlights', 0), keysAt('highlights', 1)]).toEqual([['total'], ['phase', 'measure']]);
});
test('what is outside the format has none', () => {
  expect([keysAt('extra'), keysAt('phases', 0, 'id', 'x'), keysAt('id')]).toEqual([[], [], []]);
});
test('a value is found by own keys only', () => {
  expect([
    valueAt({ a: [5] }, ['a', 0]),
    valueAt({}, ['constructor']),
    valueAt(JSON.parse('{"__proto__":1}'), ['__proto__']),
  ]).toEqual([5, undefined, 1]);
});
