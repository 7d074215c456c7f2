import { expect, test } from 'vitest';
import type { Problem } from '#src/dataset/file/parse.ts';
import { problemPlace, problemSubject } from './problemText.ts';

const quote = { path: 'observations[4].quote', message: '"80 visits" does not occur', line: 38, column: 12 };
const whole = { path: '', message: 'is not UTF-8' };

test('a problem is named by its path, or as the file, with the line and the column where they are known', () => {
  const problems: Problem[] = [quote, { ...whole, line: 2 }, whole];
  expect(problems.map((each) => `${problemSubject(each)}${problemPlace(each)}`)).toEqual([
    'observations[4].quote (line 38, column 12)',
    'The file (line 2)',
    'The file',
  ]);
});
