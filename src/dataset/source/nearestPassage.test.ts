import { expect, test } from 'vitest';
import { nearestPassage } from './nearestPassage.ts';

const lines = [
  'Results of the scheme',
  'There were 61\u00a0 Visits – “all told”',
  'visits to the scheme, by boat',
  '𝕏 İ ONE',
];
const source = { id: 'a', publisher: 'b', title: 'c', published: '2011', lines };

test.each([
  ['another case', '61\u00a0 visits', '61\u00a0 Visits'],
  ['other white space', '61 Visits', '61\u00a0 Visits'],
  ['another dash and other quotation marks', '- "all told"', '– “all told”'],
])('%s', (_, quote, passage) => {
  expect(nearestPassage(source, quote)).toEqual({ line: 2, passage, isSame: true });
});
test('a quote over two lines', () => {
  expect(nearestPassage(source, 'scheme there')).toEqual({ line: 1, passage: 'scheme\nThere', isSame: true });
});
test('characters that change their length with their case keep their place', () => {
  expect(nearestPassage(source, 'one')).toEqual({ line: 4, passage: 'ONE', isSame: true });
});
test('the line that shares rare words is nearer than one that shares common ones', () => {
  expect(nearestPassage(source, 'the boat scheme')).toEqual({
    line: 3,
    passage: 'visits to the scheme, by boat',
    isSame: false,
  });
});
test('of a long line it is the part with the words, cut at spaces', () => {
  const tide = 'the tide went out and the tide came in again '.repeat(6);
  const line = `${tide}until 61 new boats and 4 yards were seen by the office ${tide}`.trim();
  expect(nearestPassage({ ...source, lines: ['', line] }, '61 nice boats and 5 yards')).toEqual({
    line: 2,
    passage:
      '…the tide came in again until 61 new boats and 4 yards were seen by the office the tide went out and the tide came in again…',
    isSame: false,
  });
  const [start, end] = [`61 boats sank ${tide}`, `${tide}61 boats sank`].map(
    (lines) => nearestPassage({ ...source, lines: [lines] }, '61 boats sank.x')?.passage,
  );
  expect(start).toMatch(/^61 boats sank the tide .*…$/);
  expect(end).toMatch(/^….* again 61 boats sank$/);
});
test('less than half of the words make no line near', () => {
  expect(nearestPassage(source, 'the harbour office opened')).toBeUndefined();
});
test.each(['', ' ', '…'])('%j is near to nothing', (quote) => {
  expect(nearestPassage(source, quote)).toBeUndefined();
});
