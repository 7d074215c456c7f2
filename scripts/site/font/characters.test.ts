import { expect, test } from 'vitest';
import { charactersOf } from './characters.ts';

test('ASCII, the signs of text and sums, and what texts say are shown, each once and in order', () => {
  const characters = charactersOf(['Boote: 7 Häfen', 'Häfen “ø”']);
  expect(characters.slice(0, 95)).toBe(
    ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
  );
  expect(characters.slice(95)).toBe('\u00a0£©·×äø–—‘’“”•…€−≈≤≥');
});

test('so are characters that a text writes as code points, and no control character is', () => {
  const [all, more] = [charactersOf(['"\\u00e4 \\u{F8}\\u{1f6f6}"\n\t']), charactersOf(['äø🛶'])];
  expect(all).toBe(more);
  expect(all).toContain('äø');
});
