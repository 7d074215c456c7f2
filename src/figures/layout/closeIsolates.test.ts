import { expect, test } from 'vitest';
import { closeIsolates } from './closeIsolates.ts';

/** Characters that begin and end an isolated text: from right to left, from left to right, the end of either. */
const [rli, lri, pdi] = ['\u2067', '\u2066', '\u2069'];

/** Letters without a shape, which run from left to right and from right to left. */
const [lrm, rlm] = ['\u200e', '\u200f'];

test.each([
  ['within words from left to right', ['נמל (Boats', '& Harbour).'], [`נמל (Boats`, `${lrm}& Harbour).`]],
  ['after a sign within them', ['נמל Boats &', 'Harbour'], [`נמל Boats &${lrm}`, `${lrm}Harbour`]],
  ['before a number of theirs', ['נמל Round', '2 of 7'], [`נמל Round`, `${lrm}2 of 7`]],
  ['after a sign before their number', ['נמל Round –', '2'], [`נמל Round –${lrm}`, `${lrm}2`]],
  ['after them', ['נמל Boats,', 'זמן'], [`נמל Boats,`, `${lrm}זמן`]],
  ['before them', ['נמל –', 'Boats'], ['נמל –', 'Boats']],
  ['within letters from right to left', ['נמל –', 'זמן 7'], ['נמל –', 'זמן 7']],
])('a text from right to left that is broken %s is ordered as a whole', (_, [first, second], expected) => {
  expect(closeIsolates([`${rli}${first}`, `${second}${pdi}`])).toEqual([
    `${rli}${expected[0]}${pdi}`,
    `${rli}${expected[1]}${pdi}`,
  ]);
});

test('a text from left to right is so too', () => {
  expect(closeIsolates([`${lri}Boats נמל –`, `– זמן,`, `– Visits${pdi}`])).toEqual([
    `${lri}Boats נמל –${rlm}${pdi}`,
    `${lri}${rlm}– זמן,${pdi}`,
    `${lri}${rlm}– Visits${pdi}`,
  ]);
});

test('each text within another is ordered by its own letters', () => {
  expect(closeIsolates([`${rli}Boats ${lri}a נמל`, `– b${pdi} –`, `Visits${pdi} & 7`])).toEqual([
    `${rli}Boats ${lri}a נמל${pdi}${pdi}`,
    `${rli}${lrm}${lri}${rlm}– b${pdi} –${lrm}${pdi}`,
    `${rli}${lrm}Visits${pdi} & 7`,
  ]);
});

test('lines without isolated texts are as they were', () => {
  expect(closeIsolates(['Boats &', '& Harbour', 'נמל &', '& זמן'])).toEqual(['Boats &', '& Harbour', 'נמל &', '& זמן']);
});
