import { expect, test } from 'vitest';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import { splitByFont } from './splitByFont.ts';

const mark: TextMark = { kind: 'text', x: 100, y: 50, text: '', size: 20, weight: 400, fill: '#0b1f33' };
const split = (text: string, rest: Partial<TextMark> = {}) => splitByFont({ ...mark, text, ...rest });

test.each([
  ['of our font', 'Visits & “boats”, 61'],
  ['of our font, isolated', '\u2066Visits\u2069, 61'],
  ['of the other font', '\u2067נמל (א), א.\u2069'],
  ['of which neither font has some', 'Visits \u{13080} \u2067נמל\u2069'],
])('a text %s is whole', (_, text) => {
  expect(split(text)).toEqual([{ ...mark, text }]);
});

const texts = (marks: readonly TextMark[]) => marks.map(({ text }) => text);

test('others are in parts by their fonts, in the order in which they are seen', () => {
  expect(texts(split('Source: \u2067נמל\u2069, 61.'))).toEqual(['Source: ', '\u202dלמנ\u202c', ', 61.']);
  expect(texts(split('61 ж, ж (ж) visits'))).toEqual(['61 ', 'ж, ж (ж)', 'visits']);
  expect(texts(split('\u2067(נמל) 61.\u2069'))).toEqual(['.61 ', '\u202d(למנ)\u202c']);
  expect(texts(split('\u2067© נמל.\u2069'))).toEqual(['\u202d.למנ\u202c', '©']);
  expect(texts(split('q\u0331e\u0301 = 61'))).toEqual(['q\u0331', 'e\u0301 = 61']);
});

/** Advances of DejaVu Sans, of 2048 units an em: ж, and lam with alef, which are one shape where they join. */
const zhe = (1845 / 2048) * 20;
const lamAlef = (1168 / 2048) * 20;

test('each part follows the one before it, after the space between them', () => {
  const [own, space] = [textWidth('61 ', 20, 400), textWidth(' ', 20, 400)];
  const xs = (marks: readonly TextMark[]) => marks.map(({ x }) => Math.round(x * 1e6) / 1e6);
  const round = (...numbers: number[]) => numbers.map((each) => Math.round(each * 1e6) / 1e6);
  expect(xs(split('61 ж a'))).toEqual(round(100, 100 + own, 100 + own + zhe + space));
  expect(xs(split('61 \u2067لا\u2069 a'))).toEqual(round(100, 100 + own, 100 + own + lamAlef + space));
  const end = split('61 ж', { anchor: 'end' });
  expect(xs(end)).toEqual(round(100 - zhe - own, 100 - zhe));
  expect(end.map(({ anchor }) => anchor)).toEqual([undefined, undefined]);
});
