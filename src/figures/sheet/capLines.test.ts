import { expect, test } from 'vitest';
import { wrap } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { balancedLines } from './balancedLines.ts';
import { capLines, capStart } from './capLines.ts';

const letters = { size: 10, weight: 400 } as const;
const style = { ...letters, fill: '#0b1f33' };
const text = 'boats moved from the outer to the inner harbour in the second round';
const linesOf = (some: string) => wrap(some, 120, 10, 400, widthInFiles).length;

test('a text that fits is as it is', () => {
  expect(capLines('boats moved', 1, 120, letters)).toBe('boats moved');
  expect(capStart('boats moved', 1, 120, letters)).toBe('boats moved');
});

test('of one that does not fit there are as many of its first or last words as the lines hold', () => {
  const beginning = capLines(text, 2, 120, letters);
  expect(beginning).toBe('boats moved from the outer to the inner…');
  expect(linesOf(beginning)).toBe(2);
  expect(linesOf('boats moved from the outer to the inner harbour…')).toBe(3);
  const end = capStart(text, 1, 120, letters);
  expect(end).toBe('…in the second round');
  expect(linesOf(end)).toBe(1);
  expect(linesOf('…harbour in the second round')).toBe(2);
});

test('a word is cut where nothing is before it, and no comma stands before the ellipsis', () => {
  expect(capLines('W'.repeat(90), 1, 120, letters)).toMatch(/^W+…$/u);
  expect(capLines('boats, piers, harbours', 1, 60, letters)).toBe('boats…');
});

test('isolating characters of what is cut are closed', () => {
  const cut = capLines(`\u2067${'ביקורים '.repeat(20)}\u2069`, 1, 120, letters);
  expect(cut).toMatch(/^\u2067[^\u2069]*…\u2069$/);
});

test('lines are about as long, and no short word is alone on the last', () => {
  for (const width of [90, 120, 160, 200, 260]) {
    const lines = balancedLines(text, width, style);
    expect(lines.join(' ')).toBe(text);
    expect(lines).toHaveLength(wrap(text, width, 10, 400, widthInFiles).length);
  }
  // “the to the”, “to second” and “who” would be more even.
  expect(balancedLines('the to the to second who', 60, letters)).toEqual(['the to', 'the to', 'second who']);
});
