import { describe, expect, test } from 'vitest';
import { contrast, visionMatrices, visions } from './colourVision.ts';

describe('the contrast of two colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d, as others reckon it', (one, other, ratio) => {
    expect(contrast(one, other, 'colour')).toBeCloseTo(ratio, 2);
  });

  test('of greys is the same to everyone', () => {
    for (const vision of visions) expect(contrast('#777777', '#ffffff', vision), vision).toBeCloseTo(4.48, 2);
  });

  test('in grey is that in colour', () => {
    expect(contrast('#c83c14', '#1e5aa0', 'grey')).toBeCloseTo(contrast('#c83c14', '#1e5aa0', 'colour'), 6);
  });

  test('of red on white is higher without cones for red, where it is nearly black', () => {
    // 1.05 / (0.2126 × 0.152286 + 0.7152 × 0.114503 + 0.05)
    expect(contrast('#ff0000', '#ffffff', 'protanopia')).toBeCloseTo(6.39, 2);
  });

  test('is refused for what is no colour', () => {
    expect(() => contrast('red', '#ffffff', 'colour')).toThrow('no colour: red');
  });
});

test('no way of seeing takes the white out of paper', () => {
  const sums = Object.values(visionMatrices).flatMap((rows) => rows.map(([red, green, blue]) => red + green + blue));
  expect(sums).toHaveLength(12);
  for (const sum of sums) expect(sum).toBeCloseTo(1, 5);
});
