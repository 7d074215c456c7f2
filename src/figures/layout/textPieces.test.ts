import { expect, test } from 'vitest';
import type { WidthOfText } from './text.ts';
import { readableBreaks, textPieces, wrapText } from './textPieces.ts';

/** Each letter one wide. */
const letters: WidthOfText = (text) => text.length;
const linesOf = (text: string, width: number) => wrapText(text, width, 1, 400, letters);

test.each([
  [
    'Round 1 and Round 2 add up to 47; the rest',
    ['Round 1 ', 'and ', 'Round 2 ', 'add ', 'up ', 'to 47; ', 'the ', 'rest'],
  ],
  ['2 of 18 measures; 1 only for Round 2', ['2 of 18 measures; ', '1 only ', 'for ', 'Round 2']],
  ['bulletin 12/07, 16 June 2012 by boat', ['bulletin 12/07, ', '16 June 2012 ', 'by ', 'boat']],
  ['stated: 48, 1 more than its parts', ['stated: ', '48, ', '1 more ', 'than ', 'its ', 'parts']],
  ['160 × 90 mm of water', ['160 × 90 mm ', 'of ', 'water']],
  ['in 2012 the piers', ['in 2012 ', 'the ', 'piers']],
  ['“Round 1”, (3 boats) of 5–7 boats', ['“Round 1”, ', '(3 boats) ', 'of 5–7 boats']],
  ['في المرحلة 2، و46 (المرحلة ٣)؛', ['في ', 'المرحلة 2، ', 'و46 ', '(المرحلة ٣)؛']],
  ['Visits: \u2067הסיבוב 1\u2069, 80 boats', ['Visits: ', '\u2067הסיבוב 1\u2069, ', '80 boats']],
])('numbers stay with their words: %s', (text, pieces) => {
  expect(textPieces(text, () => true)).toEqual(pieces);
});

test('a number is parted from its word where both are wider than a line', () => {
  expect(linesOf('add up to 47,000', 6)).toEqual(['add up', 'to', '47,000']);
  expect(linesOf('harbours 12 piers', 8)).toEqual(['harbours', '12 piers']);
});

test('a text is better broken neither between an amount and what it is, nor within what limits it, nor after a short first word', () => {
  // After “lent, ”, “given. ” and “harm”.
  expect([...readableBreaks('£900 lent, £500 given. No harm')]).toEqual([11, 23, 30]);
  // After “ضبط ”, as the number may count what comes next; after the name of a round in a sentence of the page.
  expect([...readableBreaks('ضبط عن 980 وثيقة')]).toEqual([4, 16]);
  expect([...readableBreaks('\u2067סיבוב 1\u2069 and 2')]).toEqual([10, 15]);
  // After “Grants ”, “of ” and “paid, ”, not within what limits a number.
  expect([...readableBreaks('Grants of at most £900 paid, more than 12 piers')]).toEqual([7, 10, 29, 47]);
  expect([...readableBreaks('2012. Data: https://harbour.example/')]).toEqual([6, 36]);
});

test('a text is better not broken between a name and what it names, but after a colon that ends a clause', () => {
  // After “boats ”, not between the name of a note and its first word.
  expect([...readableBreaks('boats repaired: Not all')]).toEqual([6, 20, 23]);
  expect([...readableBreaks('boats repaired: “Not” all')]).toEqual([6, 22, 25]);
  expect([...readableBreaks('2011/12: repairs done; Loans: none')]).toEqual([17, 23, 34]);
  expect([...readableBreaks('of a sum: the same')]).toEqual([3, 5, 10, 14, 18]);
  expect([...readableBreaks('none for Round 2: bars')]).toEqual([5, 9, 18, 22]);
});
