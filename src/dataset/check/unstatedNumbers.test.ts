import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { pathText } from './problem.ts';
import { unstatedNumbers } from './unstatedNumbers.ts';

/** What is found in lines that are added to the invented source, which has ten. */
function foundIn(...more: string[]): string[] {
  const sources = inventedDataset().sources.map((source) => ({ ...source, lines: [...source.lines, ...more] }));
  return unstatedNumbers(inventedDataset({ sources }))
    .map(({ path, message }) => `${pathText(path)}: ${message()}`)
    .slice(2);
}

test('numbers that no quote holds are told, line by line', () => {
  expect(foundIn('Of the 44 tents 12 were torn.', '', 'Seven nets; £ 5m.')).toEqual([
    'sources[0].lines[10]: "44" and "12" are in no quote',
    'sources[0].lines[12]: "Seven" and "5m" are in no quote',
  ]);
});

test('the number of a phase is part of its name, other numbers beside it are not', () => {
  expect(foundIn('In Round 1 and Round 2', 'In Round 3 of Round 21')).toEqual([
    'sources[0].lines[11]: "3" and "21" are in no quote',
  ]);
});

test('what a total or a table states is in a quote', () => {
  const { statedTotals: _, tables: __, ...rest } = inventedDataset();
  expect(unstatedNumbers({ ...rest, highlights: [] }).map(({ message }) => message())).toEqual([
    '"1" and "2011" are in no quote',
    '"2" is in no quote',
    '"141" is in no quote',
    '"8" is in no quote',
  ]);
});
