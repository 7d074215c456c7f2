import { expect, test } from 'vitest';
import { closeIsolates } from '#src/figures/layout/closeIsolates.ts';
import { directBrackets } from '#src/figures/layout/directBrackets.ts';
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

test.each([
  ['Boats (Harbour', 'Quay) נמל', 'Boats (Harbour', `${backwards('נמל')} Quay)`],
  ['Boats (Quay', 'נמל) Round', 'Quay) Boats', `Round (${backwards('נמל')}`],
  ['(Boats', 'Quay) Round', 'Boats)', 'Round (Quay'],
])('a bracket whose other one is on another line is where it is in the unbroken text: %s', (first, second, ...seen) => {
  expect(closeIsolates(directBrackets([`\u2067${first}`, `${second}\u2069`])).map(visualOrder)).toEqual(seen);
});
