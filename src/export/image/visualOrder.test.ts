import { expect, test } from 'vitest';
import { visualOrder } from './visualOrder.ts';

const backwards = (words: string) => [...words].reverse().join('');
const isolated = (words: string) => `\u2067${words}\u2069`;

test.each([
  ['nothing from right to left', 'Visits (2), 61.', 'Visits (2), 61.'],
  ['a text from right to left with a number and brackets', 'תיקון (2)', `(2) ${backwards('תיקון')}`],
  [
    'isolated texts, each in its place',
    `Source: ${isolated('נמל')}, ${isolated('סירות')}.`,
    `Source: ${backwards('נמל')}, ${backwards('סירות')}.`,
  ],
  ['letters above U+FFFF, whole', `61 ${isolated('נמל 🛶')}`, `61 🛶 ${backwards('נמל')}`],
  ['half a character', '61 \ud83d', '61 \ufffd'],
])('%s', (_, line, seen) => {
  expect(visualOrder(line)).toBe(seen);
});
