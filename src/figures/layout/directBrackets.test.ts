import { expect, test } from 'vitest';
import { directBrackets } from './directBrackets.ts';

/** Characters that begin and end an isolated text, and marks of direction. */
const [rli, lri, pdi, lrm, rlm] = ['\u2067', '\u2066', '\u2069', '\u200e', '\u200f'];

test.each([
  [
    'as the words before and in it',
    ['Boats (Harbour', 'Quay) זמן'],
    [`Boats ${lrm}(${lrm}Harbour`, `Quay${lrm})${lrm} זמן`],
  ],
  [
    'as the text where a word in it does',
    ['Boats (Quay', 'נמל) Round'],
    [`Boats ${rlm}(${rlm}Quay`, `נמל${rlm})${rlm} Round`],
  ],
  [
    'as the text where no word is before it',
    ['[Boats', 'Quay] Round'],
    [`${rlm}[${rlm}Boats`, `Quay${rlm}]${rlm} Round`],
  ],
  ['as a number after its word', ['Round (2', '3) זמן'], [`Round ${lrm}(${lrm}2`, `3${lrm})${lrm} זמן`]],
  [
    'as the bracket before it',
    ['Boats (נמל) (Quay', 'West) Round'],
    [`Boats (נמל) ${rlm}(${rlm}Quay`, `West${rlm})${rlm} Round`],
  ],
])('a bracket in a text from right to left runs %s', (_, [first, second], expected) => {
  expect(directBrackets([`${rli}${first}`, `${second}${pdi}`])).toEqual([
    `${rli}${expected[0]}`,
    `${expected[1]}${pdi}`,
  ]);
});

test('in a text from left to right, one after and around words of the other direction runs as they do', () => {
  expect(directBrackets([`${lri}נמל (זמן`, `נמל) Round${pdi}`])).toEqual([
    `${lri}נמל ${rlm}(${rlm}זמן`,
    `נמל${rlm})${rlm} Round${pdi}`,
  ]);
});

test.each([
  ['are on one line', ['\u2067Boats', '(Quay) נמל\u2069']],
  ['have no other', ['\u2067Boats (Quay', 'a] נמל\u2069']],
  ['hold no letters', ['\u2067Boats (', ') נמל\u2069']],
  ['are in no isolated text', ['Boats (\u2067נמל\u2069', 'Quay)']],
  ['are in a text whose letters decide', ['\u2068Boats (Quay', 'נמל)\u2069']],
])('brackets that %s are as they were', (_, lines) => {
  expect(directBrackets(lines)).toEqual(lines);
});
