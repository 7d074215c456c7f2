import { expect, test } from 'vitest';
import outlines from '#src/export/font/outlines.json' with { type: 'json' };
import metrics from '#src/figures/metrics.json' with { type: 'json' };
import { outlinesJson } from './fontOutlines.ts';

test('the outlines of an SVG’s letters are those of the bundled font', async () => {
  await expect(outlinesJson()).toMatchFileSnapshot('../../src/export/font/outlines.json');
});

test.each([400, 600] as const)('cut %i has an outline of every character that figures are laid out by', (cut) => {
  expect(new Set(Object.keys(outlines[cut]))).toEqual(new Set(metrics[cut].characters));
});

test('an outline runs from the left end of its letter, downwards', () => {
  // A hyphen of 230 by 63 thousandths of an em, 219 above the baseline.
  expect(outlines[400]['-']).toBe('m41-219v-63h230v63z');
  expect([outlines[400][' '], outlines[600][' ']]).toEqual(['', '']);
});
