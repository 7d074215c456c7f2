import { expect, test } from 'vitest';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { rasteriseText } from './rasteriseText.ts';

const mark: TextMark = { kind: 'text', x: 100, y: 50, text: 'HHHH', size: 20, weight: 400, fill: '#0b1f33' };
const rasterise = (rest: Partial<TextMark>) => rasteriseText({ ...mark, ...rest }, 'src/export/font');

test('the picture of a text is where the text is, at four pixels a unit', () => {
  const { png, x, y, width, height } = rasterise({});
  // Four capitals of 20 units: about 13 wide each and 13 high, from the baseline up.
  expect(x).toBeGreaterThan(99);
  expect(x).toBeLessThan(103);
  expect(x + width).toBeGreaterThan(147);
  expect(x + width).toBeLessThan(154);
  expect(y).toBeGreaterThan(35);
  expect(y + height).toBeGreaterThanOrEqual(50);
  expect(y + height).toBeLessThan(52);
  const bytes = Buffer.from(png);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width * 4, height * 4]);
});

test('one that ends at its place ends there', () => {
  const { x, width } = rasterise({ anchor: 'end' });
  expect(x + width).toBeGreaterThan(97);
  expect(x + width).toBeLessThan(101.5);
});

test('a text that draws nothing has a picture in its room', () => {
  expect(rasterise({ text: '\u00a0\u00a0' }).width).toBeGreaterThan(0);
});
