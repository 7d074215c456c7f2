import { describe, expect, test } from 'vitest';
import { endsNumber, numberStart } from './numberBoundary.ts';

describe('opening', () => {
  const openingAfter = (front: string) => numberStart(`${front}7`, front.length);
  test.each([
    '',
    ' ',
    '\n',
    '(',
    '[',
    '“',
    '"',
    '£',
    '£ ',
    'US$',
    'a,',
    'a.',
    'a–',
    '—',
    '--',
    '…',
    '..',
    '•',
    '#',
    "'",
  ])('%j lets digits behind it be read', (front) => {
    expect(openingAfter(front)).toEqual({ start: front.length, isClean: true });
  });
  test.each([
    ['-', 0],
    ['−', 0],
    ['–', 0],
    ['+', 0],
    ['±', 0],
    ['.', 0],
    ['£.', 1],
    ['-£', 0],
    ['a-', 1],
    ['=', 0],
  ])('%j belongs to the number and keeps it from being read', (front, start) => {
    expect(openingAfter(front)).toEqual({ start, isClean: false });
  });
  test.each(['1/', '1,', '\u200b', '☎', '人'])('%j keeps digits from being read', (front) => {
    expect(openingAfter(front).isClean).toBe(false);
  });
});

describe('isClosed', () => {
  test.each(['', ' ', '\n', ')', ']', '.', ',', '”', '%', '%.', '€', '€)', '/day', '--', '—', '–', '*', "'s"])(
    '%j lets digits be read',
    (rest) => {
      expect(endsNumber(`7${rest}`, 1)).toBe(true);
    },
  );
  test.each(['a', 'é', '人', '-', '-a', '+', '²', '%-owned', '€m', '°', '\u200b', '\u00ad'])(
    '%j keeps digits from being read',
    (rest) => {
      expect(endsNumber(`7${rest}`, 1)).toBe(false);
    },
  );
});
