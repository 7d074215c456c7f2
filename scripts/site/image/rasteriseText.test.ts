import { Resvg } from '@resvg/resvg-js';
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

test('its pixels have the colour of the text, and its edges are a part of it', () => {
  const { pixels, width, height } = rasterise({ fill: '#ff8000' });
  expect(pixels).toMatchObject({ width: width * 4, height: height * 4 });
  const all = Array.from({ length: pixels.data.length / 4 }, (_, at) => [...pixels.data.slice(at * 4, at * 4 + 4)]);
  const inked = all.filter(([, , , alpha = 0]) => alpha > 25);
  expect(inked.some(([, , , alpha]) => alpha === 255) && inked.some(([, , , alpha = 0]) => alpha < 200)).toBe(true);
  for (const [red = 0, green = 0, blue] of inked) {
    expect([red, blue]).toEqual([255, 0]);
    expect(Math.abs(green - 128)).toBeLessThan(8);
  }
});

test('one that ends at its place ends there', () => {
  const { x, width } = rasterise({ anchor: 'end' });
  expect(x + width).toBeGreaterThan(97);
  expect(x + width).toBeLessThan(101.5);
});

test('a text that draws nothing has a picture in its room', () => {
  expect(rasterise({ text: '\u00a0\u00a0' }).width).toBeGreaterThan(0);
});

/** How much ink a text has, in pixels that are wholly covered. */
function inkOf(rest: Partial<TextMark>): number {
  const { png, width, height } = rasterise(rest);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${width * 4}" height="${height * 4}"`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`,
  ).render();
  return pixels.filter((_, index) => index % 4 === 3).reduce((sum, alpha) => sum + alpha / 255, 0);
}

test.each(['нал', 'זמן', 'زمن', '\u2067زمن\u2069: 3'])('%s is heavier in the heavier weight alone', (text) => {
  const [light, heavy] = [inkOf({ text, weight: 400 }), inkOf({ text, weight: 600 })];
  expect(light).toBeGreaterThan(100);
  expect(heavy).toBeGreaterThan(light * 1.2);
});

test('a letter that no font has leaves a box, by itself and beside others', () => {
  const letter = '\u{f0000}';
  expect(inkOf({ text: letter })).toBeGreaterThan(100);
  expect(inkOf({ text: `HH${letter}` })).toBeGreaterThan(inkOf({ text: 'HH' }) + 100);
});

test.each(['👩‍👩‍👧‍👦', '👩‍❤️‍👨', '👍🏽', '1️⃣', 'e\u{1e8d0}'])(
  '%s, which fonts may lack, does not run over what comes next',
  (text) => {
    const { x, width } = rasterise({ text, anchor: 'end' });
    expect(x + width).toBeLessThan(102);
    expect(inkOf({ text })).toBeGreaterThan(100);
  },
);

test('a box has its place among letters from right to left', () => {
  // What comes after it is at its left.
  const { x, width } = rasterise({ text: '\u2067ז👩‍👩‍👧‍👦זמןזמןזמן\u2069', anchor: 'end' });
  expect(x + width).toBeLessThan(102);
});
