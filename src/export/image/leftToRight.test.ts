import { expect, test } from 'vitest';
import { closeIsolates } from '#src/figures/layout/closeIsolates.ts';
import { leftToRight } from './leftToRight.ts';

const isolated = (words: string) => `\u2067${words}\u2069`;
const leftToRightIsolated = (words: string) => `\u2066${words}\u2069`;
const overridden = (letters: string) => `\u202d${letters}\u202c`;

test.each([
  ['nothing from right to left, as it is', 'Visits (2), 61 – “\u2066a\u2069”.', 'Visits (2), 61 – “\u2066a\u2069”.'],
  ['a text from right to left', isolated('נמל'), overridden('למנ')],
  [
    'each text from right to left in its place, and what is between them outside',
    `Source: ${isolated('נמל')}, 7, and ${isolated('זמן')} 2012.`,
    `Source: ${overridden('למנ')}, 7, and ${overridden('ןמז')} 2012.`,
  ],
  ['brackets mirrored, a number in its own order', isolated('נמל (61)'), `(61) ${overridden('למנ')}`],
  ['letters of both directions', isolated('נמל abc זמן'), `${overridden('ןמז')} abc ${overridden('למנ')}`],
  ['only letters from left to right in a text from right to left', isolated('Visits –'), '– Visits'],
  ['punctuation between two of them within', isolated('נמל, 61: זמן.'), `.${overridden('ןמז :61 ,למנ')}`],
  ['Arabic digits in their own order', isolated('زمن ٦١'), overridden('٦١ نمز')],
  ['accents after their letters', isolated('נָמֵל'), overridden('למֵנָ')],
  ['a sign that keeps letters apart between the same two', isolated('می‌خو'), overridden('وخ‌یم')],
  ['an emoji of several characters whole', isolated('נמל 👩‍🔧'), `👩‍🔧 ${overridden('למנ')}`],
  [
    'overrides of a text itself resolved',
    `${leftToRightIsolated('a \u202ebc\u202c d')} ${isolated('נמל')}`,
    `a cb d ${overridden('למנ')}`,
  ],
  ['a rare script, as it is', isolated('𞤀𞤁'), isolated('𞤀𞤁')],
  ['half a character', isolated('נ\ud83d'), `\ufffd${overridden('נ')}`],
])('a line with %s', (_, line, drawn) => {
  expect(leftToRight(line)).toBe(drawn);
});

test('a text from right to left that is broken within words from left to right is drawn as in one line', () => {
  const lines = closeIsolates(['\u2067נמל (Boats', '& Harbour).\u2069']);
  expect(lines.map(leftToRight)).toEqual([`Boats) ${overridden('למנ')}`, '.(& Harbour']);
});
