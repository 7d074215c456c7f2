import { expect, test } from 'vitest';
import { metricsFile } from './fontMetrics.ts';

test('the widths that figures are laid out by are those of the bundled font', async () => {
  await expect(metricsFile()).toMatchFileSnapshot('../../src/figures/metrics.json');
});
