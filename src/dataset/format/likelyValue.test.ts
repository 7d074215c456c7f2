import { expect, test } from 'vitest';
import { likelyDate, likelyNumber, likelySlug } from './likelyValue.ts';

test.each([
  ['46', 46],
  [' 5.25 ', 5.25],
  ['1,234', 1234],
  ['12 345 678', 12345678],
  ['1\u202f234.5', 1234.5],
  ['1,23', undefined],
  ['1,2345', undefined],
  ['46 boats', undefined],
  ['', undefined],
])('%j as a number is %j', (text, number) => {
  expect(likelyNumber(text)).toBe(number);
});
test.each([
  ['Round 1', 'round-1'],
  ['Réparé_été', 'repare-ete'],
  ['-a--b-', 'a-b'],
  ['港', undefined],
  ['ab '.repeat(30), undefined],
])('%j as an id is %j', (text, slug) => {
  expect(likelySlug(text)).toBe(slug);
});
test.each([
  ['3 May 2011', '2011-05-03'],
  ['3rd September 2011', '2011-09-03'],
  ['Sept. 2011', '2011-09'],
  ['May 3, 2011', '2011-05-03'],
  ['2011-5-3', '2011-05-03'],
  ['2011/05/03', '2011-05-03'],
  ['2011-05-03T00:00:00Z', '2011-05-03'],
  ['16.02.2004', '2004-02-16'],
  ['5/31/2011', '2011-05-31'],
  ['30/02/2011', undefined],
  ['16/13/2011', undefined],
  ['03/05/2011', undefined],
  ['31 June 2011', undefined],
  ['2011-02-30', undefined],
  ['12 Boats 2011', undefined],
  ['2011', undefined],
])('%j as a date is %j', (text, date) => {
  expect(likelyDate(text)).toBe(date);
});
