import { expect, test } from 'vitest';
import { leadingOf } from './leading.ts';

test.each<[string, string[], number]>([
  ['of Latin, Greek, Cyrillic or Hebrew letters are as far apart as usual', ['Visits', 'Έργα', 'Работы', 'תיקון'], 1.2],
  ['with Arabic letters are further apart, as those reach further', ['Visits', 'زيارات في'], 1.5],
  ['of nothing are as far apart as usual', [], 1.2],
])('lines %s', (_, lines, expected) => {
  expect(leadingOf(lines, 1.2)).toBe(expected);
});
