import { expect, test } from 'vitest';
import { fallbackMetricsJson } from './fallbackMetrics.ts';
import { metricsJson } from './fontMetrics.ts';

test('the widths that figures are laid out by are those of the bundled font', async () => {
  await expect(metricsJson()).toMatchFileSnapshot('../../src/figures/metrics.json');
});

test('the widths that files are laid out by are the largest of the fonts that may stand in for it', async () => {
  await expect(fallbackMetricsJson()).toMatchFileSnapshot('../../src/figures/fallbackMetrics.json');
});
