import { expect, test } from 'vitest';
import type { Problem } from '#src/dataset/file/parse.ts';
import { problemPlace, problemSubject, problemsAsText } from './problemText.ts';

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

test('a list is text for editors and terminals, which find the place by it', () => {
  expect(problemsAsText('harbour.json', [quote, { path: 'title', message: 'is missing', line: 3 }, whole], 4)).toBe(
    [
      'harbour.json:38:12: observations[4].quote: "80 visits" does not occur',
      'harbour.json:3: title: is missing',
      'harbour.json: The file: is not UTF-8',
      'harbour.json: and 4 more',
    ].join('\n'),
  );
  expect(problemsAsText('harbour.json', [], 0)).toBe('');
});
