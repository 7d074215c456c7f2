import { describe, expect, test } from 'vitest';
import { columnNames, sheetNames } from './sheetNames.ts';

describe('the name of a sheet', () => {
  test.each([
    ['The rounds', 'The rounds'],
    ['Rounds: [what/where?]', 'Rounds what where'],
    ["'quoted'", 'quoted'],
    ['???', 'sheet'],
    ['HISTORY', 'HISTORY sheet'],
    ['a'.repeat(40), 'a'.repeat(31)],
    [`${'a'.repeat(30)}🛶`, 'a'.repeat(30)],
  ])('for %j is %j', (title, name) => {
    expect(sheetNames([title])).toEqual([name]);
  });

  test('is no other sheet’s, in either case', () => {
    const long = 'b'.repeat(31);
    expect(sheetNames(['Data', 'data', 'DATA', long, long])).toEqual([
      ...['Data', 'data (2)', 'DATA (3)', long, `${'b'.repeat(27)} (2)`],
    ]);
  });
});

test('columns of one name are told apart', () => {
  expect(columnNames(['unit', 'Unit', 'unit'])).toEqual(['unit', 'Unit (2)', 'unit (3)']);
});
