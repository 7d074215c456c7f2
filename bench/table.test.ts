import { expect, test } from 'vitest';
import { table } from './table.mjs';

test('columns stand under each other, numbers to the right', () => {
  expect(
    table(
      ['', 'quay', 'ms'],
      [
        ['rope', '12', '4'],
        ['a mast', '3', '12,345'],
      ],
    ),
  ).toBe(
    [
      '|        | quay |     ms |',
      '| ------ | ---: | -----: |',
      '| rope   |   12 |      4 |',
      '| a mast |    3 | 12,345 |',
    ].join('\n'),
  );
});
