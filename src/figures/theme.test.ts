import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { contrast } from './colourVision.ts';
import { chartWidths, colours, phaseClass, phaseColour, widestFittingWidth } from './theme.ts';

describe('the colour of a phase', () => {
  it('follows its place, so that a phase keeps it in every figure', () => {
    const colours = [0, 1, 2, 3].map((index) => phaseColour(index, 4));
    expect(new Set(colours).size).toBe(4);
    expect([0, 1].map((index) => phaseColour(index, 2))).toEqual(colours.slice(0, 2));
  });

  it('is the same for all from five phases on', () => {
    expect(new Set([0, 1, 2, 3, 4].map((index) => phaseColour(index, 5))).size).toBe(1);
    expect(new Set(Array.from({ length: 12 }, (_, index) => phaseColour(index, 12))).size).toBe(1);
  });

  it('is refused for a phase that does not exist', () => {
    expect(() => phaseColour(4, 4)).toThrow('no colour for phase: 4');
    expect(() => phaseColour(-1, 2)).toThrow('no colour for phase: -1');
  });
});

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colourIn = (css: string) => (name: string) => new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? '';
const light = colourIn(tokens);
const ofDark = colourIn(tokens.slice(tokens.indexOf('prefers-color-scheme: dark')));
const dark = (name: string) => ofDark(name) || light(name);

test('the page’s light colours are those of charts and files', () => {
  expect(Object.keys(colours).map(light)).toEqual(Object.values(colours));
  expect([1, 2, 3, 4].map((phase) => light(`phase-${phase}`))).toEqual(
    [0, 1, 2, 3].map((index) => phaseColour(index, 4)),
  );
});

test.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme the lines of each phase reach 3:1 on the wash, its bars on the page', (_, colour) => {
  for (const phase of [1, 2, 3, 4]) {
    expect(contrast(colour(`under-${phase}`), colour('wash'), 'colour')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(`phase-${phase}`), colour('paper'), 'colour')).toBeGreaterThanOrEqual(3);
  }
});

test('the class of a phase counts from one, and is shared from five phases on', () => {
  expect([0, 1, 2, 3].map((index) => phaseClass(index, 4))).toEqual(['phase-1', 'phase-2', 'phase-3', 'phase-4']);
  expect([0, 4].map((index) => phaseClass(index, 5))).toEqual(['phase-any', 'phase-any']);
});

test('charts have five widths', () => {
  expect(chartWidths).toEqual([144, 288, 358, 560, 720]);
});

test.each([
  [0, 144],
  [144, 144],
  [287.9, 144],
  [288, 288],
  [357.9, 288],
  [358, 358],
  [559, 358],
  [560, 560],
  [719, 560],
  [720, 720],
  [2560, 720],
])('in %d units the chart is %d units wide', (available, width) => {
  expect(widestFittingWidth(available)).toBe(width);
});
