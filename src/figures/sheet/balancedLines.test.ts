import { expect, test } from 'vitest';
import { balancedLines, balancedTitleLines } from './balancedLines.ts';

test('an amount stays with what it is where that takes no more lines', () => {
  const style = { size: 10, weight: 600 } as const;
  const text = '£246 in loans given, £35 returned; £170 transferred';
  expect(balancedLines(text, 185, style)).toEqual(['£246 in loans given,', '£35 returned; £170 transferred']);
  expect(balancedLines(text, 170, style)).toEqual(['£246 in loans given, £35', 'returned; £170 transferred']);
});

test('a headline takes one more line rather than part an amount from what it is, and no more for uneven lines', () => {
  const style = { size: 10, weight: 600 } as const;
  const text = '£246 in loans given, £35 returned; £170 transferred';
  expect(balancedTitleLines(text, 185, style)).toEqual(['£246 in loans given,', '£35 returned; £170 transferred']);
  expect(balancedTitleLines(text, 170, style)).toEqual(['£246 in loans given,', '£35 returned;', '£170 transferred']);
  expect(balancedTitleLines('Boats repaired in the harbour', 120, style)).toEqual(['Boats repaired', 'in the harbour']);
});

test('of lines that are about as even, those that end with a clause are taken', () => {
  const style = { size: 10, weight: 600 } as const;
  expect(balancedLines('40 visits in Round 1, 50 in Round 2, 45 in Round 3', 200, style)).toEqual([
    '40 visits in Round 1,',
    '50 in Round 2, 45 in Round 3',
  ]);
  expect(balancedLines('In all, 46 visits were reported for Round 2', 200, style)).toEqual([
    'In all, 46 visits were',
    'reported for Round 2',
  ]);
});

test.each([58, 75, 105, 180])('a space after a word that is broken begins no line, at a width of %d', (width) => {
  const word = 'Rindfleischetikettierung'.repeat(4);
  const lines = balancedLines(`${word}: ${word}.`, width, { size: 10, weight: 400 });
  expect(lines.filter((line) => line.startsWith(' '))).toEqual([]);
  expect(lines.join('').replace(' ', '')).toBe(`${word}:${word}.`);
});
